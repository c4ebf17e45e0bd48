// Second opinions beside axe, since each engine finds barriers that the others miss: HTML_CodeSniffer on the page as it
// stands, html-validate and the Nu checker on the HTML as it was sent. Errors only; what each is not asked stands below.
import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { HtmlValidate } from 'html-validate';

const require = createRequire(import.meta.url);
const SNIFFER = readFileSync(require.resolve('html_codesniffer/build/HTMLCS.js'), 'utf8');
const NU = require.resolve('vnu-jar/build/dist/vnu.jar');
const NU_SAYS_AT_MOST = 64 * 1024 * 1024; // bytes of JSON

const validator = new HtmlValidate({
  extends: ['html-validate:recommended', 'html-validate:a11y', 'html-validate:document'],
  rules: {
    'require-sri': 'off', // everything comes from our own origin
    'long-title': 'off', // a title says the question, theme or line in the words of whoever asked it
    'heading-level': ['error', { minInitialRank: 'h2' }], // the NHS error summary stands before the h1, and has an h2
    // Checkboxes of one group share their name, as in the NHS patterns; brackets behind it are another language's custom.
    'form-dup-name': ['error', { shared: ['radio', 'checkbox', 'button', 'reset', 'submit'] }],
    'tel-non-breaking': ['error', { ignoreClasses: ['app-call'] }], // its style keeps the number on one line
  },
});

/** What HTML_CodeSniffer finds on the page as it stands, by WCAG 2.1 AA. */
export async function sniff(page) {
  await page.evaluate(SNIFFER);
  return page.evaluate(
    () =>
      new Promise((done) => {
        // Its sniff for 1.3.5 stumbles over autocomplete="current-password"; axe looks at that attribute.
        HTMLCS_WCAG2AAA_Sniffs_Principle1_Guideline1_3_1_3_5.process = () => {};
        const errors = () => HTMLCS.getMessages().filter((message) => message.type === HTMLCS.ERROR);
        const words = ({ code, msg, element }) => `HTML_CodeSniffer ${code}: ${element.outerHTML?.slice(0, 120)}: ${msg}`;
        HTMLCS.process('WCAG2AA', document, () => done([...new Set(errors().map(words))]), (error) => done([`HTML_CodeSniffer failed: ${error}`]));
      }),
  );
}

/** Hears the pages that a tab is sent, also those that answer a form: call it for the HTML of the last one. */
export function overhear(page) {
  let last;
  page.on('response', (response) => {
    if (response.request().isNavigationRequest() && response.frame() === page.mainFrame()) last = response;
  });
  return () => last.text();
}

/** What html-validate finds in the HTML as it was sent. */
export async function validate(html) {
  const { results } = await validator.validateString(html);
  return results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message, line, column }) => `html-validate ${ruleId} at ${line}:${column}: ${message}`),
  );
}

/** What the Nu checker finds: `pages` are {route, html}, looked at in one go because a Java takes long to start. */
export async function nu(pages) {
  const folder = await mkdtemp(join(tmpdir(), 'ahpslisten-nu-'));
  try {
    const files = await Promise.all(
      pages.map(async ({ html }, number) => {
        const file = join(folder, `${number}.html`);
        await writeFile(file, html);
        return file;
      }),
    );
    if (files.length === 0) return [];
    const options = { maxBuffer: NU_SAYS_AT_MOST };
    const said = await promisify(execFile)('java', ['-jar', NU, '--format', 'json', '--stdout', '--exit-zero-always', ...files], options);
    return JSON.parse(said.stdout).messages.map(({ type, subType, message, url, extract }) => ({
      route: pages[files.findIndex((file) => url?.endsWith(file))]?.route ?? 'unknown',
      problem: `Nu ${subType ?? type}: ${message} ${JSON.stringify(extract ?? '')}`,
    }));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
