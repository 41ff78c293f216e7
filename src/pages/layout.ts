import { cleanText, type Html, html, type Piece } from './html.ts';
import type { Site } from './site.ts';

/** One page without its frame. */
export interface PageContent {
  /** Shown in the window's title bar before the site's name. */
  readonly title: string;
  readonly description?: string;
  /** Path and query under which this page is best known; begins with `/catalog`. Without one it is kept out of search engines. */
  readonly canonical?: string;
  /** Whether search engines should pass it over. */
  readonly hidden?: boolean;
  /** The way back: label and path of every page above this one. */
  readonly trail?: readonly { readonly label: string; readonly path: string }[];
  /** The last step of the trail: this page. */
  readonly here?: string;
  readonly main: Html;
  /** Whether the bar above has the small search field; the page has its own otherwise. */
  readonly searchInBar?: boolean;
}

const DESCRIPTION_LENGTH = 200;

/** A whole page: head, skip link, bar, way back, content. */
export function renderLayout(site: Site, content: PageContent): string {
  const { title, hidden = false, canonical, main } = content;
  const { publicUrl } = site;
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${title} · oauth-error-bot</title>
${content.description !== undefined && html`<meta name="description" content="${cut(content.description)}">`}
${(hidden || canonical === undefined) && html`<meta name="robots" content="noindex">`}
${publicUrl !== undefined && canonical !== undefined && html`<link rel="canonical" href="${publicUrl + canonical}">`}
<link rel="icon" href="${site.href('/catalog/icon.svg')}" type="image/svg+xml">
<link rel="stylesheet" href="${site.href('/catalog/page.css')}">
<script src="${site.href('/catalog/page.js')}"></script>
</head>
<body>
<a class="skip" href="#main">Skip to the content</a>
<header class="bar">
<div class="bar-inner">
<a class="brand" href="${site.href('/catalog')}"><img src="${site.href('/catalog/icon.svg')}" alt="" width="28" height="28"><span>oauth-error-bot <small>catalog</small></span></a>
${content.searchInBar !== false && barSearch(site)}
</div>
</header>
${trailOf(site, content)}
<main id="main" tabindex="-1">
${main}
</main>
<footer class="foot"><div class="foot-inner"><p>What OAuth, OpenID Connect and SAML errors mean, how to mend them, and whom to ask.</p></div></footer>
<div id="announcer" class="hidden-visually" role="status"></div>
</body>
</html>
`.markup;
}

function barSearch(site: Site): Html {
  return html`<form class="bar-search" role="search" aria-label="Catalog" action="${site.href('/catalog')}">
<label class="hidden-visually" for="bar-q">Code, message or words</label>
<input id="bar-q" class="field" type="search" name="q" maxlength="400" placeholder="Code, message or words" autocomplete="off" spellcheck="false">
<button class="button">Search</button>
</form>`;
}

function trailOf(site: Site, { trail = [], here }: PageContent): Piece {
  if (trail.length === 0) return undefined;
  const steps = trail.map(({ label, path }) => html`<li><a href="${site.href(path)}">${label}</a></li>`);
  return html`<nav class="trail" aria-label="Breadcrumb"><ol>${steps}<li aria-current="page">${here}</li></ol></nav>`;
}

function cut(text: string): string {
  const clean = cleanText(text);
  return clean.length > DESCRIPTION_LENGTH ? `${clean.slice(0, DESCRIPTION_LENGTH - 1)}…` : clean;
}
