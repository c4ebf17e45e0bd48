// While an attack is on, the server asks for a small sum over each form's ticket: nothing to one person, much to a
// program that sends thousands. Without this script, or without HTTPS, words are taken as well and read later.
{
  const field = document.querySelector('input[data-prove]');
  if (field && !field.value && window.crypto?.subtle) {
    const bits = Number(field.dataset.prove);
    const { ticket } = field.form.elements;
    const encoder = new TextEncoder();
    const AT_ONCE = 256;
    const zeros = (sum) => {
      let count = 0;
      for (const byte of new Uint8Array(sum)) {
        count += byte ? Math.clz32(byte) - 24 : 8;
        if (byte) break;
      }
      return count;
    };
    const seek = async (from) => {
      const sums = await Promise.all(
        Array.from({ length: AT_ONCE }, (_, at) => crypto.subtle.digest('SHA-256', encoder.encode(`${ticket.value}.${from + at}`))),
      );
      const found = sums.findIndex((sum) => zeros(sum) >= bits);
      if (found < 0) setTimeout(seek, 0, from + AT_ONCE);
      else field.value = String(from + found);
    };
    seek(0);
  }
}
