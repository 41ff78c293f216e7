import {
  anyText,
  bool,
  byType,
  type Check,
  list,
  number,
  object,
  oneOf,
  plainText,
  type Report,
  string,
  url,
} from './shape.ts';
import { isRecord, type Json } from './types.ts';
import {
  accessory,
  actionElement,
  contextActionElement,
  contextElement,
  inputElement,
  richTextElement,
} from './validate-elements.ts';

/** Where blocks are shown; each place allows its own number and types. */
export type Surface = 'message' | 'modal' | 'home';

const MOST_BLOCKS: Readonly<Record<Surface, number>> = { message: 50, modal: 100, home: 100 };
/** Characters that all `markdown` blocks of a message may have together. */
const MOST_MARKDOWN = 12_000;
const ONLY_IN_MESSAGES = new Set(['markdown', 'table', 'context_actions']);
const ELEMENT_LISTS = ['elements', 'accessory', 'element'];

const id = { block_id: string(255, 1) };
const richText = object({ elements: list(richTextElement, 1, 1_000) }, id);
const cell = byType(() => ({
  raw_text: object({ text: string(3_000, 1) }),
  raw_number: object({ value: number() }, { text: string(3_000) }),
  rich_text: richText,
}));

const BLOCKS: Readonly<Record<string, Check>> = {
  header: object({ text: plainText(150) }, id),
  section: withText(
    object({}, { ...id, text: anyText(3_000), fields: list(anyText(2_000), 1, 10), accessory, expand: bool }),
  ),
  context: object({ elements: list(contextElement, 1, 10) }, id),
  divider: object({}, id),
  actions: object({ elements: list(actionElement, 1, 25) }, id),
  context_actions: object({ elements: list(contextActionElement, 1, 5) }, id),
  image: withPicture(
    object(
      { alt_text: string(2_000) },
      {
        ...id,
        image_url: url(),
        slack_file: object({}, { id: string(255), url: url() }),
        title: plainText(2_000),
      },
    ),
  ),
  input: object(
    { label: plainText(2_000), element: inputElement },
    { ...id, hint: plainText(2_000), optional: bool, dispatch_action: bool },
  ),
  rich_text: richText,
  markdown: object({ text: string(MOST_MARKDOWN, 1) }, id),
  table: object(
    { rows: list(list(cell, 1, 20), 1, 100) },
    {
      ...id,
      column_settings: list(object({}, { align: oneOf('left', 'center', 'right'), is_wrapped: bool }), 0, 20),
    },
  ),
};

/**
 * What Slack would refuse about the blocks of a message, modal or home tab, as lines in its own form,
 * `[ERROR] must be less than 151 characters [json-pointer:/blocks/0/text/text]`; none when they are fine.
 */
export function validateBlocks(blocks: unknown, surface: Surface, root = '/blocks'): readonly string[] {
  const problems: string[] = [];
  const report: Report = (at, says) => {
    problems.push(`[ERROR] ${says} [json-pointer:${at}]`);
  };
  list(
    byType(() => BLOCKS),
    0,
    MOST_BLOCKS[surface],
  )(blocks, root, report);
  const known = Array.isArray(blocks) ? blocks.filter(isRecord) : [];
  checkSurface(known, surface, root, report);
  checkUnique(known, root, report);
  return problems;
}

function checkSurface(blocks: readonly Json[], surface: Surface, root: string, report: Report): void {
  blocks.forEach(({ type }, index) => {
    const alien = surface !== 'message' && ONLY_IN_MESSAGES.has(String(type));
    if (alien) report(`${root}/${index}`, `unsupported type: ${type}`);
  });
  const markdown = blocks.filter(({ type }) => type === 'markdown').map(({ text }) => String(text).length);
  if (markdown.reduce((sum, length) => sum + length, 0) > MOST_MARKDOWN && markdown.length > 1) {
    report(root, `markdown text must be less than ${MOST_MARKDOWN + 1} characters in total`);
  }
  if (blocks.filter(({ type }) => type === 'table').length > 1) report(root, 'only_one_table_allowed');
}

function checkUnique(blocks: readonly Json[], root: string, report: Report): void {
  const blockIds = blocks.map((block) => block.block_id);
  reportTwice(blockIds, (index) => report(`${root}/${index}/block_id`, 'block_id already exists'));
  blocks.forEach((block, index) => {
    const actionIds = elementsOf(block).map((element) => element.action_id);
    reportTwice(actionIds, (at) =>
      report(`${root}/${index}/elements/${at}/action_id`, 'action_id already exists'),
    );
  });
}

function reportTwice(values: readonly unknown[], report: (index: number) => void): void {
  values.forEach((value, index) => {
    if (value !== undefined && values.indexOf(value) < index) report(index);
  });
}

/** The interactive and other elements of a block: its `elements`, `element` and `accessory`. */
export function elementsOf(block: Json): readonly Json[] {
  if (block.type === 'rich_text') return [];
  return ELEMENT_LISTS.flatMap((field) => block[field] ?? []).filter(isRecord);
}

function withText(check: Check): Check {
  return (value, at, report) => {
    check(value, at, report);
    const { text, fields } = value as Json;
    if (text === undefined && fields === undefined) report(at, 'missing required field: text');
  };
}

function withPicture(check: Check): Check {
  return (value, at, report) => {
    check(value, at, report);
    const { image_url: address, slack_file: file } = value as Json;
    if ((address === undefined) === (file === undefined)) report(at, 'exactly one of image_url, slack_file');
  };
}
