import { labelOf, ROLE_LABELS } from '../core/answer/labels.ts';
import type { Entry } from '../core/catalog/types.ts';
import { externalLink, type Html, html, type Piece } from './html.ts';
import { inSentence, plainProse } from './prose.ts';
import type { Site } from './site.ts';
import { dayInWords, FIXER_NAMES } from './words.ts';

/** Who can mend it, whom to ask and what to hand over, documentation, age, and the way to the entry's file. */
export function renderAside(site: Site, entry: Entry): Html {
  return html`<aside class="entry-aside" aria-label="At a glance">
<section><h2>Who can fix it</h2><p class="strong">${FIXER_NAMES[entry.fixer]}</p></section>
${escalationOf(entry)}
${docsOf(entry)}
${ageOf(site, entry)}
</aside>`;
}

function escalationOf({ escalate, code }: Entry): Html {
  const { to, if: condition, include } = escalate;
  const items = [...(code === undefined ? [] : [code]), ...include.map(labelOf)].map(
    (item, i) => html`<li>${i === 0 && code !== undefined ? html`Error <code>${item}</code>` : item}</li>`,
  );
  const when = condition === undefined ? 'When that does not help' : `If ${plainProse(condition)}`;
  return html`<section><h2>Whom to ask</h2>
<p>${when}, ask the <b>${inSentence(ROLE_LABELS[to])}</b>${items.length > 0 && ' and hand over:'}</p>
${items.length > 0 && html`<ul class="hand-over">${items}</ul>`}</section>`;
}

function docsOf({ docs }: Entry): Piece {
  if (docs.length === 0) return undefined;
  const links = docs.map(({ title, url }) => html`<li>${externalLink(url, title)}</li>`);
  return html`<section><h2>Documentation</h2><ul class="docs">${links}</ul></section>`;
}

function ageOf({ editUrl }: Site, entry: Entry): Html {
  const { reviewed } = entry;
  const edit = editUrl?.(entry);
  const age =
    reviewed === undefined
      ? 'Not yet compared with the documentation.'
      : html`Compared with the documentation on <time datetime="${reviewed}">${dayInWords(reviewed)}</time>.`;
  return html`<section class="age"><h2>This entry</h2><p>${age}</p>
${edit !== undefined && html`<p class="edit">${externalLink(edit, 'Edit this entry')}</p>`}</section>`;
}
