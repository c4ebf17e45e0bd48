//! Numbers that prove themselves: NHS numbers, payment cards, bank accounts. Pure arithmetic over their digits.

/// The digits of a text, each as a number.
pub fn digits(text: &str) -> Vec<u32> {
    text.chars().filter_map(|c| c.to_digit(10)).collect()
}

/// Ten digits whose last one is the modulus 11 check digit of the nine before it (NHS Data Dictionary, "NHS NUMBER").
pub fn is_nhs_number(text: &str) -> bool {
    let digits = digits(text);
    let Some((check, nine)) = digits.split_last().filter(|(_, nine)| nine.len() == 9) else {
        return false;
    };
    let sum: u32 = (2..=10)
        .rev()
        .zip(nine)
        .map(|(weight, digit)| weight * digit)
        .sum();
    let expected = (11 - sum % 11) % 11;
    expected == *check && nine.iter().any(|digit| *digit != 0)
}

/// 12 to 19 digits that pass the Luhn check (ISO/IEC 7812-1), as payment cards do.
pub fn is_card(text: &str) -> bool {
    let digits = digits(text);
    let sum: u32 = digits
        .iter()
        .rev()
        .enumerate()
        .map(|(place, digit)| match (place % 2, digit * 2) {
            (0, _) => *digit,
            (_, doubled) if doubled > 9 => doubled - 9,
            (_, doubled) => doubled,
        })
        .sum();
    (12..=19).contains(&digits.len()) && sum.is_multiple_of(10)
}

/// An international bank account number: modulus 97 over the rotated text leaves 1 (ISO 13616).
pub fn is_bank_account(text: &str) -> bool {
    let plain: Vec<char> = text.chars().filter(char::is_ascii_alphanumeric).collect();
    if !(15..=34).contains(&plain.len()) {
        return false;
    }
    let (front, rest) = plain.split_at(4);
    let rest = rest.iter().chain(front).try_fold(0_u32, |sum, letter| {
        let value = letter.to_digit(36)?;
        let shift = if value > 9 { 100 } else { 10 };
        Some((sum * shift + value) % 97)
    });
    rest == Some(1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nhs_numbers_by_their_check_digit() {
        for valid in ["9434765919", "943 476 5919", "943-476-5870", "4010232137"] {
            assert!(is_nhs_number(valid), "{valid}");
        }
        for not in ["9434765918", "943476591", "94347659190", "0000000000", ""] {
            assert!(!is_nhs_number(not), "{not}");
        }
    }

    #[test]
    fn cards_and_accounts_by_their_check_digits() {
        assert!(is_card("4242 4242 4242 4242") && !is_card("4242 4242 4242 4243") && !is_card("424242"));
        assert!(is_bank_account("GB82 WEST 1234 5698 7654 32") && !is_bank_account("GB83WEST12345698765432"));
    }
}
