import { FIXERS } from '../core/catalog/types.ts';
import type { Filters } from './filters.ts';
import { type Html, html } from './html.ts';
import type { Site } from './site.ts';
import { FIXER_NAMES, GRADE_NAMES } from './words.ts';

/** The large search form: words, provider, role, grade; a GET form that needs no script. */
export function renderSearchForm(site: Site, filters: Filters): Html {
  const providers = site.providers.map(({ id, name }) => ({ value: id, label: name }));
  const fixers = FIXERS.map((value) => ({ value, label: FIXER_NAMES[value] }));
  const grades = (['full', 'short'] as const).map((value) => ({ value, label: GRADE_NAMES[value] }));
  return html`<form class="search" role="search" aria-label="Catalog" action="${site.href('/catalog')}">
<div class="search-words">
<label for="q">Code, message or words</label>
<div class="search-line">
<input id="q" class="field" type="search" name="q" value="${filters.query}" maxlength="400" placeholder="AADSTS50011, invalid_grant, clock skew …" autocomplete="off" autocapitalize="off" spellcheck="false">
<button class="button primary">Search</button>
</div>
</div>
<div class="search-filters">
${selectOf({ name: 'provider', label: 'Provider', any: 'All providers', options: providers, chosen: filters.provider })}
${selectOf({ name: 'fixer', label: 'Who can fix it', any: 'Anybody', options: fixers, chosen: filters.fixer })}
${selectOf({ name: 'grade', label: 'Grade', any: 'Any grade', options: grades, chosen: filters.grade })}
</div>
</form>`;
}

interface Choice {
  readonly name: string;
  readonly label: string;
  readonly any: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  readonly chosen: string | undefined;
}

function selectOf({ name, label, any, options, chosen }: Choice): Html {
  const items = options.map(
    (option) =>
      html`<option value="${option.value}"${option.value === chosen && html` selected`}>${option.label}</option>`,
  );
  return html`<div class="filter"><label for="${name}">${label}</label>
<select id="${name}" class="select" name="${name}"><option value="">${any}</option>${items}</select></div>`;
}
