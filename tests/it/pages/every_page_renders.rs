//! Each page's samples are rendered in each language and checked. A misspelt field, a missing text, an undefined
//! variable or a label that labels nothing is found here and not by a visitor.

use crate::kit::html::faults;
use ahpslisten::domain::reading::{Reading, Variant};
use ahpslisten::render::{Asked, Frame, NavLink, Page, ReadingLink, Renderer, Shell, WhereStep, Whereabouts};
use ahpslisten::web::desk;
use ahpslisten::web::error_page::ErrorPage;
use ahpslisten::web::public::{
    anonymity, contribution, declined, engagement, equality, feed, finding, findings, glossary, help, home,
    information, moderation, notices, opinions_page, paper_pages, participation, print, prompt, receipt_ask,
    receipt_page, report_page, report_receipt, search_page, similar_page, stance_page, statement, strategy,
    themes, write_pages,
};
use ahpslisten::web::respond::{account, join, sign_in, voice};

fn shell() -> Shell {
    let link = |href: &str, label: &str| NavLink {
        href: href.into(),
        label: label.into(),
    };
    let reading = |lang: &str, dir| ReadingLink {
        prefix: format!("/{lang}"),
        label: lang.to_uppercase(),
        lang: lang.into(),
        dir,
        variant: "standard",
        current: lang == "en",
    };
    let way = |variant: &'static str| ReadingLink {
        prefix: format!("/en-{variant}"),
        label: variant.to_uppercase(),
        variant,
        current: variant == "easy",
        ..reading("en", "ltr")
    };
    let step = |name: &str, state| WhereStep {
        name: name.into(),
        state,
        dates: "20 November".into(),
        href: String::new(),
    };
    Shell {
        site_name: "AHPs Listen".into(),
        standstill: "You can read everything.".into(),
        organisation: "A health service".into(),
        home: "/".into(),
        css: "/assets/site.css".into(),
        icon: "/assets/icon.svg".into(),
        nav: vec![link("/", "Home"), link("/receipt", "Your receipt")],
        person: "Nasreen Holloway".into(),
        sign_out: "/sign-out".into(),
        sign_out_ticket: "ticket".into(),
        whereabouts: Some(Whereabouts {
            steps: vec![
                step("Listen", "before"),
                step("Respond", "now"),
                step("Check", "after"),
            ],
            now: "3 days left".into(),
            next: "Then we write.".into(),
        }),
        readings: vec![reading("en", "ltr"), reading("ur", "rtl")],
        ways: vec![way("standard"), way("easy"), way("large")],
        pictures: "/assets/pictures.svg".into(),
        footer: vec![
            link("/ahp-strategy/help", "Get help now"),
            link("/privacy", "Privacy"),
        ],
        release: 3,
        release_date: "20 November 2026".into(),
        draft_translation: true,
        ..Shell::default()
    }
}

struct Checked {
    renderer: Renderer,
    pages: usize,
    templates: Vec<&'static str>,
    wrong: Vec<String>,
}

impl Checked {
    fn page<P: Page>(&mut self) {
        let readings: Vec<Reading> = if P::DESK {
            vec![Reading::standard("en")]
        } else {
            let known = self.renderer.languages();
            known
                .tags()
                .flat_map(|tag| {
                    Variant::ALL.map(|variant| Reading {
                        language: tag.to_owned(),
                        variant,
                    })
                })
                .filter(|reading| known.has(&reading.words_code()))
                .collect()
        };
        let frame = Frame::of(&shell()).unwrap();
        self.templates.push(P::TEMPLATE);
        for (name, page) in P::samples() {
            for reading in &readings {
                self.pages += 1;
                let asked = Asked {
                    reading,
                    here: "/",
                    bare: "/",
                };
                let place = format!("{} ({name}, {})", P::TEMPLATE, reading.code());
                match self.renderer.page(&page, &frame, asked) {
                    Err(error) => self.wrong.push(format!("{place}: {error}")),
                    Ok(html) => self
                        .wrong
                        .extend(faults(&html).into_iter().map(|fault| format!("{place}: {fault}"))),
                }
            }
        }
    }

    /// A page for programs: well-formed XML instead of sound HTML.
    fn feed<P: Page>(&mut self) {
        let frame = Frame::of(&shell()).unwrap();
        let asked = Asked {
            reading: &Reading::standard("en"),
            here: "/",
            bare: "/",
        };
        self.templates.push(P::TEMPLATE);
        for (name, page) in P::samples() {
            let place = format!("{} ({name})", P::TEMPLATE);
            match self.renderer.page(&page, &frame, asked) {
                Err(error) => self.wrong.push(format!("{place}: {error}")),
                Ok(xml) => {
                    let fault = roxmltree::Document::parse(&xml).err();
                    self.wrong.extend(fault.map(|fault| format!("{place}: {fault}")));
                }
            }
        }
    }
}

#[test]
fn every_sample_of_every_page_renders_soundly_in_every_language() {
    let renderer = Renderer::load().unwrap();
    let mut checked = Checked {
        renderer,
        pages: 0,
        templates: Vec::new(),
        wrong: Vec::new(),
    };
    checked.page::<ErrorPage>();
    checked.page::<home::HomePage>();
    checked.page::<engagement::EngagementPage>();
    checked.page::<prompt::PromptPage>();
    checked.page::<write_pages::WritePage>();
    checked.page::<write_pages::CheckPage>();
    checked.page::<write_pages::ConfirmationPage>();
    checked.page::<contribution::ContributionPage>();
    checked.page::<equality::EqualityPage>();
    checked.page::<equality::QuestionPage>();
    checked.page::<notices::NoticesPage>();
    checked.page::<notices::NoticeLinkPage>();
    checked.page::<stance_page::StancePage>();
    checked.page::<stance_page::WalkedPage>();
    checked.page::<themes::ThemesPage>();
    checked.page::<themes::ThemePage>();
    checked.page::<findings::FindingsPage>();
    checked.page::<finding::FindingPage>();
    checked.page::<print::PrintPage>();
    checked.feed::<feed::FeedPage>();
    checked.page::<search_page::SearchPage>();
    checked.page::<similar_page::AgreedPage>();
    checked.page::<strategy::StrategyPage>();
    checked.page::<strategy::LinePage>();
    checked.page::<receipt_ask::AskPage>();
    checked.page::<receipt_page::ReceiptPage>();
    checked.page::<report_page::ReportPage>();
    checked.page::<report_page::ReportedPage>();
    checked.page::<report_receipt::ReportReceiptPage>();
    checked.page::<help::HelpPage>();
    checked.page::<paper_pages::KitPage>();
    checked.page::<paper_pages::FormsPage>();
    checked.page::<paper_pages::SessionPage>();
    checked.page::<paper_pages::PosterPage>();
    checked.page::<information::InformationPage>();
    checked.page::<moderation::ModerationPage>();
    checked.page::<participation::ParticipationPage>();
    checked.page::<declined::DeclinedPage>();
    checked.page::<opinions_page::OpinionsPage>();
    checked.page::<anonymity::AnonymityPage>();
    checked.page::<statement::StatementPage>();
    checked.page::<glossary::GlossaryPage>();
    checked.page::<join::JoinPage>();
    checked.page::<join::JoinedPage>();
    checked.page::<join::ConfirmPage>();
    checked.page::<sign_in::SignInPage>();
    checked.page::<account::AccountPage>();
    checked.page::<account::VoicePage>();
    checked.page::<voice::VoiceCodePage>();
    desk_pages(&mut checked);
    assert!(
        checked.wrong.is_empty(),
        "{} faults:\n{}",
        checked.wrong.len(),
        checked.wrong.join("\n")
    );
    assert!(checked.pages > 100, "only {} pages were rendered", checked.pages);
    let unused: Vec<String> = checked
        .renderer
        .template_names()
        .into_iter()
        .filter(|name| name != "base.html" && !name.starts_with("components/") && !name.starts_with("mail/"))
        .filter(|name| !checked.templates.contains(&name.as_str()))
        .collect();
    assert!(unused.is_empty(), "templates without a page: {unused:?}");
}

fn desk_pages(checked: &mut Checked) {
    checked.page::<desk::queue::QueuePage>();
    checked.page::<desk::waiting_page::WaitingPage>();
    checked.page::<desk::reported_page::ReportedPage>();
    checked.page::<desk::second_looks::SecondLooksPage>();
    checked.page::<desk::second_look_page::SecondLookPage>();
    checked.page::<desk::cover_page::CoverPage>();
    checked.page::<desk::originals::OriginalsPage>();
    checked.page::<desk::originals::OriginalPage>();
    checked.page::<desk::several_page::SeveralPage>();
    checked.page::<desk::several_page::DecidedPage>();
    checked.page::<desk::blind::BlindPage>();
    checked.page::<desk::fairness::FairnessPage>();
    checked.page::<desk::home::HomePage>();
    checked.page::<desk::home::EngagementPage>();
    checked.page::<desk::agreement::overview_page::OverviewPage>();
    checked.page::<desk::agreement::double_page::DoublePage>();
    checked.page::<desk::agreement::blind::BlindCodingPage>();
    checked.page::<desk::agreement::difference::DifferencePage>();
    checked.page::<desk::codebook::codes::CodesPage>();
    checked.page::<desk::codebook::code_page::CodePage>();
    checked.page::<desk::bench::words_page::WordsPage>();
    checked.page::<desk::bench::table_page::TablePage>();
    checked.page::<desk::coding::CodingPage>();
    checked.page::<desk::comments::CommentsPage>();
    checked.page::<desk::rest::RestPage>();
    checked.page::<desk::themes::ThemesPage>();
    checked.page::<desk::theme::ThemePage>();
    checked.page::<desk::phases_page::PhasesPage>();
    checked.page::<desk::phase_step_page::PhaseStepPage>();
    checked.page::<desk::proposal_page::ProposalPage>();
    checked.page::<desk::readiness_page::ReadinessPage>();
    checked.page::<desk::readiness_page::ReadinessTextsPage>();
    checked.page::<desk::findings::FindingsPage>();
    checked.page::<desk::finding::FindingPage>();
    checked.page::<desk::own::second_step::SecondStepPage>();
    checked.page::<desk::own::authenticator::AuthenticatorPage>();
    checked.page::<desk::own::recovery_codes::CodesPage>();
    checked.page::<desk::own::recovery_codes::RenewPage>();
    checked.page::<desk::own::account::AccountPage>();
    checked.page::<desk::own::password::PasswordPage>();
    checked.page::<desk::own::reset::ResetPage>();
    checked.page::<desk::people::people_page::PeoplePage>();
    checked.page::<desk::people::invitation::InvitationPage>();
    checked.page::<desk::people::member::MemberPage>();
    checked.page::<desk::people::roles::RolesPage>();
    checked.page::<desk::strategy::StrategyPage>();
    checked.page::<desk::line::LinePage>();
    checked.page::<desk::remarks_page::RemarksPage>();
    checked.page::<desk::remark::RemarkPage>();
    checked.page::<desk::equality::EqualityFiguresPage>();
    checked.page::<ahpslisten::web::public::voice_keys::VoiceKeysPage>();
    checked.page::<desk::codes::CodesPage>();
    checked.page::<desk::codes::CodeSlipsPage>();
    checked.page::<desk::releases::ReleasesPage>();
    checked.page::<desk::promises::PromisesPage>();
    checked.page::<desk::messages::MessagesPage>();
    checked.page::<desk::picture::PicturePage>();
    checked.page::<desk::ledger::LedgerPage>();
    checked.page::<desk::cases::CasesPage>();
    checked.page::<desk::case::CasePage>();
    checked.page::<desk::assisted::room::RoomPage>();
    checked.page::<desk::assisted::entry_page::EntryPage>();
    checked.page::<desk::assisted::slips::SlipsPage>();
    checked.page::<desk::texts_page::TextsPage>();
    checked.page::<desk::texts_page::TextListPage>();
    checked.page::<desk::text::TextPage>();
    checked.page::<desk::sheet::SheetPage>();
    checked.page::<desk::translation::TranslationPage>();
    checked.page::<desk::assisted::check::CheckPage>();
    checked.page::<desk::assisted::session_page::SessionPage>();
    checked.page::<desk::assisted::reach::ReachPage>();
    checked.page::<desk::assisted::import_page::ImportPage>();
    checked.page::<desk::assisted::import_page::PreviewPage>();
}
