import type { Cause, Entry, Variant, Wording } from '../core/catalog/types.ts';
import { entryPath, providerPath } from './address.ts';
import { renderAside } from './entry-aside.ts';
import { type Html, html, join, type Piece } from './html.ts';
import type { PageContent } from './layout.ts';
import { plainProse, renderProse, renderWording } from './prose.ts';
import { renderRelated } from './related.ts';
import { nameOf } from './rows.ts';
import type { Site } from './site.ts';
import { dayInWords, GRADE_NAMES, KIND_NOTICES, renderWhen } from './words.ts';

/** `/catalog/<provider>/<slug>`: everything that the catalog says of one error. */
export function entryPage(site: Site, entry: Entry): PageContent {
  const { code, title, provider } = entry;
  const providerName = site.catalog.providerById.get(provider)?.name ?? provider;
  return {
    title: code === undefined ? title : `${code}: ${title}`,
    description: plainProse(entry.cause),
    canonical: entryPath(entry),
    trail: [
      { label: 'Catalog', path: '/catalog' },
      { label: providerName, path: providerPath(provider) },
    ],
    here: code ?? title,
    main: html`<article class="entry">
<header class="entry-head">
<p class="entry-provider">${providerName}${entry.grade === 'full' && ` · ${GRADE_NAMES.full}`}</p>
<h1>${code !== undefined && html`<code>${code}</code> `}${title}</h1>
${namesOf(entry)}
${noticesOf(site, entry)}
</header>
<div class="entry-main">
<section aria-labelledby="cause"><h2 id="cause">What happened</h2><p>${renderProse(entry.cause)}</p></section>
${causesOf(site, entry.causes)}
${entry.fix.length > 0 && html`<section aria-labelledby="fix"><h2 id="fix">How to fix it</h2>${stepsOf(entry.fix)}</section>`}
${verifyOf(entry.verify)}
${variantsOf(entry.variants)}
</div>
${renderAside(site, entry)}
<div class="entry-rest">
${renderRelated(site, entry)}
${wordingsOf(entry.messages)}
</div>
</article>`,
  };
}

function namesOf({ code, names }: Entry): Piece {
  const others = names.filter(({ name }) => name !== code);
  if (others.length === 0) return undefined;
  const list = others.map(
    ({ name, only }) =>
      html`<li><code>${name}</code>${only === 'number' && html` <small>as an error number</small>`}</li>`,
  );
  return html`<div class="names"><h2 id="names" class="names-label">Also called</h2><ul aria-labelledby="names">${list}</ul></div>`;
}

function noticesOf(site: Site, { kind, carrier, retired }: Entry): Piece {
  const instead = retired?.instead === undefined ? undefined : site.catalog.byId.get(retired.instead);
  const notices = [
    retired &&
      html`Retired on <time datetime="${retired.on}">${dayInWords(retired.on)}</time>: this error no longer occurs.${instead && html` Look at <a href="${site.href(entryPath(instead))}">${nameOf(instead)}</a> instead.`}`,
    KIND_NOTICES[kind],
    carrier === true &&
      'It often wraps a more specific error. When another code stands beside it, look that one up.',
  ];
  return notices.flatMap((notice) => (notice ? [html`<p class="notice">${notice}</p>`] : []));
}

function causesOf(site: Site, causes: readonly Cause[]): Piece {
  if (causes.length === 0) return undefined;
  const items = causes.map(({ cause, fix, see }) => {
    const other = see === undefined ? undefined : site.catalog.byId.get(see);
    return html`<li><p>${renderProse(cause)}</p><p class="remedy"><span class="step-text">${renderProse(fix)}</span></p>${other && html`<p class="see">See <a href="${site.href(entryPath(other))}">${nameOf(other)}</a></p>`}</li>`;
  });
  return html`<section aria-labelledby="causes"><h2 id="causes">Possible causes</h2>
<p class="hint">The likeliest first.</p><ol class="causes">${items}</ol></section>`;
}

function stepsOf(steps: readonly string[]): Html {
  return html`<ol class="steps">${steps.map((step) => html`<li><span class="step-text">${renderProse(step)}</span></li>`)}</ol>`;
}

function verifyOf(verify: string | undefined): Piece {
  if (verify === undefined) return undefined;
  return html`<section aria-labelledby="verify"><h2 id="verify">How to see that it works</h2><p>${renderProse(verify)}</p></section>`;
}

function variantsOf(variants: readonly Variant[]): Piece {
  if (variants.length === 0) return undefined;
  const cards = variants.map(
    ({ when, title, cause, fix, verify }) => html`<section class="variant">
<h3>If ${renderWhen(when)}</h3>
${title !== undefined && html`<p><b>${title}</b></p>`}
${cause !== undefined && html`<p>${renderProse(cause)}</p>`}
${fix && stepsOf(fix)}
${verify !== undefined && html`<p><b>Check:</b> ${renderProse(verify)}</p>`}
</section>`,
  );
  return html`<section aria-labelledby="variants"><h2 id="variants">In other circumstances</h2>${cards}</section>`;
}

function wordingsOf(messages: readonly Wording[]): Piece {
  if (messages.length === 0) return undefined;
  const items = messages.map(
    ({ text, note }) =>
      html`<li><q>${renderWording(text)}</q>${note !== undefined && html` <small>${note}</small>`}</li>`,
  );
  const slots = messages.some(({ text }) => /\{[a-z]/.test(text));
  return html`<section aria-labelledby="messages"><h2 id="messages">Messages it comes with</h2>
${slots && html`<p class="hint">${join([html`<var>Marked words</var>`, 'stand for values that differ each time.'], ' ')}</p>`}
<ul class="wordings">${items}</ul></section>`;
}
