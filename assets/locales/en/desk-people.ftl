# Who is on the team of an engagement, what each role may do, and the mails to the team. The desk speaks English.

desk-nav-people = People
desk-room-people = Invite people, and say what each may do
desk-text-for-editors = Editors and leads can change this.

## The roles

desk-role-facilitator = Facilitator
desk-role-moderator = Moderator
desk-role-senior-moderator = Senior moderator
desk-role-analyst = Analyst
desk-role-editor = Editor
desk-role-lead = Strategy lead
desk-role-critical-friend = Critical friend
desk-role-observer = Observer
desk-role-administrator = Administrator
desk-duty-facilitate = Enter what people said on paper, by phone or in a group
desk-duty-moderate = See what waits, and decide on it
desk-duty-decide-appeals = Decide on appeals against what others refused
desk-duty-analyse = Gather contributions under themes, draft findings
desk-duty-word = Change texts, confirm translations
desk-duty-read-texts = Read the texts in every language, drafts too
desk-duty-read-findings = Read findings before the public does
desk-duty-see-reach = See whom sessions have reached
desk-duty-see-figures = See who we hear from, as figures
desk-duty-see-fairness = See how moderators decide, as figures
desk-duty-lead = Open and close phases, decide on findings, write and publish the strategy
desk-duty-release = Cut a release
desk-duty-safeguard = See who may be in danger, and act
desk-duty-oversee = Read the ledger of what the team did
desk-duty-administer = Invite people, say what each may do, take them off the team
desk-roles-title = What each role may do
desk-roles-about = Nobody may do more than their roles say, and nobody sees who wrote which words: that is stored nowhere.
# The names of one or more roles follow.
desk-roles-own = Your role in this engagement:
desk-roles-caption = Duties, and the roles that have them
desk-roles-duty = Duty
desk-roles-yes = Yes
desk-roles-no = No
desk-roles-checked = This is the table that each page of the desk asks before it opens, and a test asks it of each address as each role. Your own sign-in is open to everyone on the team.

## The people

desk-people-title = People
desk-people-about = Everyone here works on this engagement.
desk-people-caption = The team
desk-people-name = Name
desk-people-roles = Roles
desk-people-state = Sign-in
desk-people-back = Back to the people
desk-member-invited = Invited, no password yet
desk-member-password-only = Password, no authenticator yet
desk-member-ready = Password and authenticator
error-email-on-team = This address belongs to someone on the team. Give them other roles on their own page
desk-done-people-invited = Invited. An email is on its way.
desk-done-people-linked = A new link is on its way. The earlier one works no longer.
desk-done-people-trusted = Saved. They sign in anew.
desk-done-people-removed = They are off the team and signed out. What they decided stays under their name.
desk-done-people-forgotten = They are signed out, and set up a new authenticator at the next sign-in.

## Inviting

desk-invitation-title = Invite someone
# $hours is a whole number.
desk-invitation-about = They get an email with a link that works once, for { $hours } hours. With it they choose a password. Whoever has a password here already is told by email.
desk-invitation-name = Name
desk-invitation-name-hint = As colleagues know it. Decisions are taken under this name. Whoever is here already keeps the name they have.
desk-invitation-button = Send the invitation
error-name-empty = Enter a name
error-role-empty = Choose at least one role

## One member of the team

desk-member-roles-heading = Roles
desk-member-roles = Roles in this engagement
desk-member-roles-about = A change ends all their sessions at once.
desk-member-own = This is you: after a change you sign in anew.
desk-member-save = Save the roles
desk-member-link-heading = The invitation
desk-member-link-about = They have not chosen a password yet. If the link is lost or too old, send a new one.
desk-member-link = Send a new link
desk-member-authenticator-heading = A lost authenticator
desk-member-authenticator-about = If they have lost it and every recovery code, let them set up a new one. Make sure first that it is they who ask, by a call or in person: from then on their password alone is enough to do so.
desk-member-authenticator = Let them set up a new authenticator
desk-member-removal-heading = Off the team
desk-member-removal-about = They are signed out at once. If they work on no other engagement here, they can no longer sign in.
desk-member-sure = Yes, take them off the team
desk-member-removal = Take them off the team
error-sure-removal = Confirm that they are to be taken off the team
error-last-administrator = An engagement needs an administrator: make someone else one first
error-member-elsewhere = They also work on an engagement that you do not administer. Ask whoever runs this website

## The mails

# $site is the name of the website.
mail-staff-invitation-subject = You are invited to the team of { $site }
mail-staff-invitation = You are invited to work on an engagement at { $site }. To choose a password, open this page:
mail-staff-invitation-valid = The link works once, for 72 hours. Have an authenticator app at hand when you sign in for the first time.
mail-staff-invitation-not-you = If you do not expect this, you need do nothing.
mail-staff-added-subject = You are on another team of { $site }
mail-staff-added = You have been added to the team of an engagement at { $site }, or your roles there have changed. Sign in as always:
mail-staff-reset-subject = A new password for { $site }
mail-staff-reset = Someone, we hope you, wants to choose a new password for the desk of { $site }. To do so, open this page:
mail-staff-reset-valid = The link works once, for one hour. To sign in you still need your authenticator or a recovery code.
mail-staff-reset-not-you = If it was not you, you need do nothing. Your password stays as it is.
mail-staff-changed-subject = Your password for { $site } was changed
mail-staff-changed = The password with which you sign in to the desk of { $site } was changed, and everywhere else you were signed out.
mail-staff-changed-not-you = If it was not you, tell an administrator of your team at once, and ask for a link by which to choose a new password.
