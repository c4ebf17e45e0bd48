// One look at a page as it stands: axe, HTML_CodeSniffer, sideways scroll, one h1, language, title, complaints of the console.
// What is known to fail stands in assets/accessibility.json, which the accessibility statement is made from: nothing
// else is let through, and what is mended must leave the list.
import AxeBuilder from '@axe-core/playwright';
import { readFileSync } from 'node:fs';
import { sniff } from './opinions.mjs';

export const WIDTHS = [320, 1280];

const AXE = {
  runOnly: {
    type: 'tag',
    values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  },
  rules: { 'color-contrast-enhanced': { enabled: true }, 'target-size': { enabled: true } },
};

const BASELINE = JSON.parse(readFileSync(new URL('../../assets/accessibility.json', import.meta.url), 'utf8'));
const known = new Set(BASELINE.failures.map((failure) => failure.rule));
const met = new Set();

/** The failures that the accessibility statement names and no page has shown to any look so far. */
export const mended = () => [...known].filter((rule) => !met.has(rule));

/**
 * What is wrong with the page at one width; empty is good. `engines` are asked beside our own measures: axe about what is
 * drawn, HTML_CodeSniffer about the document, which is the same at each width.
 */
export async function look(page, complaints, width, engines = { axe: true, sniffer: width === WIDTHS[0] }) {
  await page.setViewportSize({ width, height: 900 });
  const problems = [];
  const seen = await page.evaluate(() => ({
    wide: document.documentElement.scrollWidth,
    widest: [...document.querySelectorAll('body *')]
      .filter((element) => element.getBoundingClientRect().right > innerWidth + 1 || element.getBoundingClientRect().left < -1)
      .slice(0, 3)
      .map((element) => element.outerHTML.slice(0, 100)),
    headings: document.querySelectorAll('h1').length,
    language: document.documentElement.lang,
    title: document.title.trim(),
  }));
  if (seen.wide > width) problems.push(`scrolls sideways: ${seen.wide} px wide; ${seen.widest.join(' | ')}`);
  if (seen.headings !== 1) problems.push(`${seen.headings} h1 instead of one`);
  if (!seen.language) problems.push('no lang on html');
  if (!seen.title) problems.push('no title');
  if (engines.axe) problems.push(...(await asked(page)));
  if (engines.sniffer) problems.push(...(await sniff(page)));
  return [...problems, ...complaints.take()];
}

/**
 * What a page is made of, whatever its words: each element with the attributes that an engine judges and whether it has
 * words of its own, and each kind of child once. Two pages that are made of the same show an engine the same.
 */
export const make = (page) =>
  page.evaluate(() => {
    const JUDGED = /^(class|type|role|lang|dir|hidden|open|disabled|required|readonly|tabindex|autocomplete|scope|colspan|rowspan|aria-.*)$/;
    const NAMES_ANOTHER = /^aria-(labelledby|describedby|controls|label|valuenow|valuetext)$/;
    const speaks = (node) => node.nodeType === Node.TEXT_NODE && node.data.trim() !== '';
    const of = (element) => {
      const judged = [...element.attributes].filter(({ name }) => JUDGED.test(name));
      const said = judged.map(({ name, value }) => (NAMES_ANOTHER.test(name) ? name : `${name}=${value}`)).sort();
      const children = new Set([...element.children].map(of));
      return `<${element.localName} ${said.join(' ')}${[...element.childNodes].some(speaks) ? ' "' : ''}${[...children].join('')}>`;
    };
    return of(document.documentElement);
  });

/** What axe finds and the accessibility statement does not own up to. */
async function asked(page) {
  const problems = [];
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().options(AXE).analyze();
  for (const violation of violations) {
    if (known.has(violation.id)) {
      met.add(violation.id);
      continue;
    }
    const where = violation.nodes.slice(0, 3).map((node) => node.target.join(' '));
    const why = violation.nodes[0].any[0]?.message ?? violation.nodes[0].all[0]?.message ?? violation.help;
    problems.push(`axe ${violation.id} (${violation.nodes.length}): ${where.join(' | ')}: ${why}`);
  }
  return problems;
}
