import { analyse } from 'scslre';
import { describe, expect, test } from 'vitest';
import { findIds } from '../../../src/core/triage/ids.ts';
import { LABELS } from '../../../src/core/triage/words/labels.ts';

const GUID = '1ac68395-4d26-4812-8e06-c9ad6604ed53';
const idsIn = (text: string) => findIds(text, []).ids.map(({ kind, value }) => `${kind} ${value}`);

describe('IDs under unusual labels', () => {
  test.each<readonly [text: string, ids: readonly string[]]>([
    [
      'it was provided the requestId related to the AuthNRequest sent by the SP: ONELOGIN_17c3f0b2a94d4e58b1c6d7e8f9a0b1c2d3e4f5a6..',
      ['request ONELOGIN_17c3f0b2a94d4e58b1c6d7e8f9a0b1c2d3e4f5a6'],
    ],
    ['{"reqId":"Q0J1B084D791wVUZCGLM","level":4}', ['request Q0J1B084D791wVUZCGLM']],
    ['req id 5f3a9c1e7b2d4860', ['request 5f3a9c1e7b2d4860']],
    [`web-1 | 192.0.2.30 - ${GUID} - - [2024/08/01 06:41:43] GET /sign_in`, [`request ${GUID}`]],
    [`[${GUID}] Started POST "/users/auth/saml"`, [`request ${GUID}`]],
    ['tracking: 9f1c0e7d3b2a4c5d6e7f', ['request 9f1c0e7d3b2a4c5d6e7f']],
    ['Debug IDs: 3727fafea4bd2, f1b2c3d4e5a67', ['request 3727fafea4bd2', 'request f1b2c3d4e5a67']],
    [`Referenznummer: ${GUID}`, [`request ${GUID}`]],
    [
      'x-amzn-trace-id: Root=1-67891233-abcdef012345678912345678',
      ['trace 1-67891233-abcdef012345678912345678'],
    ],
    ['[shop,4bf92f3577b34da6,00f067aa0ba902b7,true] denied', ['trace 4bf92f3577b34da6']],
    [`corr id ${GUID}`, [`correlation ${GUID}`]],
    [`correlation: ${GUID}`, [`correlation ${GUID}`]],
    ['"queue":null,"correlation_id":"Y3Ln4ODRpw6"', ['correlation Y3Ln4ODRpw6']],
    [
      'Visit https://console.example.com/oauthclient/601947986714-jv8sb05ic0agjrhtia2j44rlnvo0jasr.apps.googleusercontent.com?project=1',
      ['client 601947986714-jv8sb05ic0agjrhtia2j44rlnvo0jasr.apps.googleusercontent.com'],
    ],
    [
      'The InResponseTo of the Response: ONELOGIN_0b4f28d1e6c9a7350b4f28d1e6c9a7350b4f28d1, does not match the ID of the AuthNRequest sent by the SP: ONELOGIN_7d1c5a9e3f60b2847d1c5a9e3f60b2847d1c5a9e',
      [
        'request ONELOGIN_0b4f28d1e6c9a7350b4f28d1e6c9a7350b4f28d1',
        'request ONELOGIN_7d1c5a9e3f60b2847d1c5a9e3f60b2847d1c5a9e',
      ],
    ],
    ['Access Denied. Reference #18.2d351ab8.1557333295.a4e16ab', ['request 18.2d351ab8.1557333295.a4e16ab']],
    [
      'Request ID: 7_4mBQl8n0ZLYxVtRR5rTSoNGxEHMGLgSCsGTYSNp2W5rHLxNBFsPQ==',
      ['request 7_4mBQl8n0ZLYxVtRR5rTSoNGxEHMGLgSCsGTYSNp2W5rHLxNBFsPQ=='],
    ],
    [`our tenant's ID is ${GUID}`, [`tenant ${GUID}`]],
    [`correlation id was ${GUID}`, [`correlation ${GUID}`]],
    [`Application '${GUID}' was not found`, [`client ${GUID}`]],
    ['"error_id":"9Hk2LmQ4x7Zt"', ['request 9Hk2LmQ4x7Zt']],
  ])('reads "%s"', (text, ids) => expect([...new Set(idsIn(text))]).toEqual(ids));

  test.each([
    'commit id 4f5b2c1d9e0a8f3b, build id 20241105-1',
    'JSESSIONID=9A8B7C6D5E4F30219A8B7C6D5E4F3021; Path=/',
    `session_state=${GUID}&state=fc994e2a3724`,
    `DevOps (${GUID}) is the subscription`,
    'user id 00u1a2b3c4d5e6f7g8h9 is locked, policy id 00p1a2b3c4d5e6f7g8h9',
    `device id ${GUID}, object id ${GUID}, "sub":"${GUID}", "jti":"${GUID}"`,
    'account id 391965393224, image id sha256:9f1c0e7d3b2a4c5d6e7f',
    'Internal ref: ABCD-414847, ref #48213, incident ID: INC0012345, see reference: KB5034441',
    'error reference: v2.12.0, ref: 2026-04-18',
    'tenant 9188040d-6c67-4c5b-b112-36a304b66dad, app id 00000003-0000-0000-c000-000000000000',
    'the tracking: on, the trace: off, request id: required',
    'the response has an InResponseTo attribute [ARQef1e062-0ec1-44c8-80ed-b72a9108c3a7]',
  ])('reads no ID in "%s"', (text) => expect(idsIn(text)).toEqual([]));

  test.each(LABELS.map(({ say, why }) => [why, say] as const))(
    'is looked for in linear time: %s',
    (_, say) => {
      expect(analyse({ source: say, flags: 'gi' }).reports).toEqual([]);
    },
  );

  test('a label is looked for by words in small letters', () => {
    expect(LABELS.filter(({ when }) => when !== when.toLowerCase())).toEqual([]);
  });
});
