import { afterEach, describe, expect, test } from 'vitest';
import { addChannel } from '../../src/playground/workspace.ts';
import { AMINA, BEN, BOT, call, closeAll, type Running, SUPPORT, start } from './support.ts';

afterEach(closeAll);

const markdown = (text: string) => ({ type: 'markdown', markdown: text });
const replace = (text: string) => [{ operation: 'replace', document_content: markdown(text) }];
const create = async (playground: Running, args = {}) => {
  const { canvas_id: id } = await call(playground, 'canvases.create', {
    title: 'T',
    document_content: markdown('one'),
    ...args,
  });
  return String(id);
};
const textOf = (playground: Running, id: string) => playground.workspace.canvases.get(id)?.markdown;
const readAs = async (playground: Running, user: string, id: string) =>
  (await fetch(`${playground.url}/page/canvas?user=${user}&id=${id}`)).json();

describe('canvases', () => {
  test('are made, replaced, added to, renamed and deleted', async () => {
    const playground = await start();
    const id = await create(playground);
    const edit = (change: object) => call(playground, 'canvases.edit', { canvas_id: id, changes: [change] });
    expect(await edit({ operation: 'replace', document_content: markdown('two') })).toEqual({ ok: true });
    await edit({ operation: 'insert_at_start', document_content: markdown('first') });
    await edit({ operation: 'insert_at_end', document_content: markdown('last') });
    await edit({ operation: 'rename', title_content: markdown('Another') });
    expect(textOf(playground, id)).toBe('first\n\ntwo\n\nlast');
    expect(playground.workspace.canvases.get(id)?.title).toBe('Another');
    await call(playground, 'canvases.delete', { canvas_id: id });
    expect(await edit({ operation: 'replace', document_content: markdown('x') })).toMatchObject({
      error: 'canvas_deleted',
    });
    expect(await readAs(playground, AMINA, id)).toMatchObject({ ok: false });
  });

  test('take forms, with their JSON as text', async () => {
    const playground = await start();
    const args = { title: 'T', document_content: JSON.stringify(markdown('from a form')) };
    const { canvas_id: id } = await call(playground, 'canvases.create', args, { form: true });
    expect(textOf(playground, String(id))).toBe('from a form');
  });

  test('are read by who was let in: channels by their members, and nobody else', async () => {
    const playground = await start();
    addChannel(playground.workspace, {
      id: 'G0SECRET01',
      name: 'secret',
      kind: 'private',
      members: [BEN, BOT],
    });
    const id = await create(playground);
    expect(await readAs(playground, BEN, id)).toMatchObject({ ok: false });
    const access = { canvas_id: id, access_level: 'read', channel_ids: ['G0SECRET01'] };
    expect(await call(playground, 'canvases.access.set', access)).toEqual({ ok: true });
    expect(await readAs(playground, BEN, id)).toMatchObject({ ok: true, title: 'T', html: '<p>one</p>' });
    expect(await readAs(playground, AMINA, id)).toMatchObject({ ok: false });
    await call(playground, 'canvases.access.delete', { canvas_id: id, channel_ids: ['G0SECRET01'] });
    expect(await readAs(playground, BEN, id)).toMatchObject({ ok: false });
  });

  test.each([
    ['canvases.edit', {}, 'invalid_arguments'],
    ['canvases.edit', { canvas_id: 'F0NOBODY01', changes: replace('x') }, 'canvas_not_found'],
    ['canvases.edit', { changes: [...replace('x'), ...replace('y')] }, 'invalid_arguments'],
    ['canvases.edit', { changes: [{ operation: 'turn' }] }, 'invalid_arguments'],
    [
      'canvases.edit',
      { changes: [{ operation: 'delete', section_id: 'temp:C:1' }] },
      'canvas_editing_failed',
    ],
    ['canvases.edit', { changes: replace('> - a list in a quote') }, 'canvas_editing_failed'],
    ['canvases.create', { document_content: { type: 'html', markdown: '' } }, 'invalid_arguments'],
    ['canvases.create', { document_content: markdown('x'.repeat(1_048_577)) }, 'invalid_arguments'],
    ['canvases.create', { document_content: markdown('#### deep') }, 'canvas_creation_failed'],
    ['canvases.create', { channel_id: 'C0NOWHERE1' }, 'channel_not_found'],
    ['canvases.access.set', { access_level: 'read' }, 'invalid_parameters'],
    [
      'canvases.access.set',
      { access_level: 'read', channel_ids: [SUPPORT], user_ids: [BEN] },
      'invalid_parameters',
    ],
    ['canvases.access.set', { access_level: 'read', channel_ids: ['C0NOWHERE1'] }, 'channel_not_found'],
    ['canvases.access.set', { access_level: 'read', user_ids: ['U0NOBODY01'] }, 'user_not_found'],
    ['canvases.access.set', { access_level: 'all', channel_ids: [SUPPORT] }, 'invalid_arguments'],
    ['canvases.access.set', { access_level: 'read', channel_ids: [] }, 'invalid_arguments'],
    ['conversations.canvases.create', {}, 'invalid_arguments'],
  ])('%s with %j is refused as at Slack: %s', async (method, args, error) => {
    const playground = await start();
    const id = await create(playground);
    const named = method === 'canvases.edit' && !('changes' in args) ? {} : { canvas_id: id };
    expect(await call(playground, method, { ...named, ...args })).toMatchObject({ ok: false, error });
  });

  test('need their scope, a plan that has them, and admins who allow them', async () => {
    const playground = await start();
    const { features } = playground.workspace;
    const made = () => call(playground, 'canvases.create', { document_content: markdown('x') });
    features.withheld.add('canvases:write');
    expect(await made()).toMatchObject({ error: 'missing_scope', needed: 'canvases:write' });
    features.withheld.clear();
    features.canvases = 'off';
    expect(await made()).toMatchObject({ error: 'canvas_disabled_user_team' });
    features.canvases = 'free';
    expect(await made()).toMatchObject({ error: 'free_teams_cannot_create_standalone_canvases' });
    const inTab = () => call(playground, 'canvases.create', { channel_id: SUPPORT });
    expect(await inTab()).toMatchObject({ ok: true });
    expect(await inTab()).toMatchObject({ error: 'free_team_canvas_tab_already_exists' });
    expect(await call(playground, 'conversations.canvases.create', { channel_id: SUPPORT })).toMatchObject({
      error: 'channel_canvas_already_exists',
    });
  });
});
