import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parseAllDocuments } from 'yaml';
import { readConfigFile } from '../../src/service/config-file.ts';
import { readStoreUrl } from '../../src/service/store-url.ts';
import { SOCKETS } from '../../src/slack/way.ts';
import { packageJson, root, textOf } from './files.ts';

const FOLDER = 'deploy/kubernetes';

// biome-ignore lint/suspicious/noExplicitAny: documents of many shapes, whose fields the tests look up
type Manifest = any;

const files = readdirSync(join(root, FOLDER), { recursive: true, encoding: 'utf8' }).filter((name) =>
  name.endsWith('.yaml'),
);
const manifests: readonly Manifest[] = files.flatMap((name) =>
  parseAllDocuments(textOf(join(FOLDER, name))).map((document) => {
    expect(document.errors, name).toEqual([]);
    return document.toJS();
  }),
);
const of = (kind: string): Manifest => manifests.find((manifest) => manifest.kind === kind);

const pod = of('Deployment').spec.template;
const [bot] = pod.spec.containers;

describe('the Kubernetes manifests', () => {
  test('are one of each kind, with a version of the interface that is current', () => {
    const kinds = manifests.map(({ apiVersion, kind }) => `${apiVersion} ${kind}`);
    expect(kinds.toSorted()).toEqual([
      'apps/v1 Deployment',
      'networking.k8s.io/v1 NetworkPolicy',
      'policy/v1 PodDisruptionBudget',
      'v1 ConfigMap',
      'v1 Secret',
      'v1 Service',
    ]);
    for (const { metadata } of manifests) expect(metadata.name).toBe('oauth-error-bot');
  });

  test.each([
    ['Deployment', (manifest: Manifest) => manifest.spec.selector.matchLabels],
    ['PodDisruptionBudget', (manifest: Manifest) => manifest.spec.selector.matchLabels],
    ['NetworkPolicy', (manifest: Manifest) => manifest.spec.podSelector.matchLabels],
    ['Service', (manifest: Manifest) => manifest.spec.selector],
  ])('a %s selects the pods of the deployment', (kind, selectorOf) => {
    expect(pod.metadata.labels).toMatchObject(selectorOf(of(kind)));
  });

  test('run an image of this version', () => {
    expect(bot.image).toMatch(new RegExp(`:${packageJson().version}$`));
  });

  test('ask for health while it starts and runs, and for readiness, at pages that are served', () => {
    expect(bot.startupProbe.httpGet.path).toBe('/healthz');
    expect(bot.livenessProbe.httpGet.path).toBe('/healthz');
    expect(bot.readinessProbe.httpGet.path).toBe('/readyz');
    // The page itself takes up to two seconds.
    expect(bot.readinessProbe.timeoutSeconds).toBeGreaterThan(2);
    expect(bot.ports).toContainEqual({ name: 'http', containerPort: 3000 });
  });

  test('let others hear that a pod is going before it stops taking work, and then let the bot end what is under way', () => {
    const [program, seconds] = bot.lifecycle.preStop.exec.command;
    expect(program).toBe('sleep');
    expect(Number(seconds)).toBeGreaterThanOrEqual(5);
    expect(pod.spec.terminationGracePeriodSeconds).toBeGreaterThanOrEqual(Number(seconds) + 15);
  });

  test('have no more sockets than Slack allows, the replica that a roll-out adds included', () => {
    const { replicas, strategy } = of('Deployment').spec;
    expect((replicas + strategy.rollingUpdate.maxSurge) * SOCKETS).toBeLessThanOrEqual(10);
  });

  test('demand a store that all replicas share: the example names none, and is refused as it stands', async () => {
    const { STORE_URL } = of('Secret').stringData;
    expect(STORE_URL).toContain('FILL-IN');
    expect(readStoreUrl(STORE_URL).kind).toBe('problem');
  });

  test('say what it needs, and limit its memory', () => {
    expect(bot.resources.requests).toMatchObject({ cpu: expect.anything(), memory: expect.anything() });
    expect(bot.resources.limits.memory).toBeDefined();
  });

  test('give it no more rights than it needs', () => {
    expect(pod.spec.automountServiceAccountToken).toBe(false);
    expect(pod.spec.securityContext).toMatchObject({
      runAsNonRoot: true,
      runAsUser: 1000,
      seccompProfile: { type: 'RuntimeDefault' },
    });
    expect(bot.securityContext).toEqual({
      allowPrivilegeEscalation: false,
      readOnlyRootFilesystem: true,
      capabilities: { drop: ['ALL'] },
    });
  });

  test('mount what is declared', () => {
    const declared = pod.spec.volumes.map(({ name }: Manifest) => name).toSorted();
    expect(bot.volumeMounts.map(({ name }: Manifest) => name).toSorted()).toEqual(declared);
  });

  test('keep one replica while nodes are drained, of at least two', () => {
    expect(of('Deployment').spec.replicas).toBeGreaterThanOrEqual(2);
    expect(of('PodDisruptionBudget').spec.minAvailable).toBe(1);
  });

  test('let nothing in but on its port, and nothing out but to names, HTTPS and the store', () => {
    const { policyTypes, ingress, egress } = of('NetworkPolicy').spec;
    const ports = (rules: Manifest) =>
      rules.flatMap((rule: Manifest) => rule.ports.map(({ port }: Manifest) => port));
    expect(policyTypes.toSorted()).toEqual(['Egress', 'Ingress']);
    expect(ports(ingress)).toEqual([3000]);
    expect(ports(egress)).toEqual([53, 53, 443, 6379, 5432]);
    for (const rule of [
      ...ingress.map(({ from }: Manifest) => from),
      ...egress.map(({ to }: Manifest) => to),
    ])
      expect(rule.length).toBeGreaterThan(0);
    const web = egress.flatMap(({ to }: Manifest) => to).flatMap(({ ipBlock }: Manifest) => ipBlock ?? []);
    expect(web.map(({ cidr }: Manifest) => cidr)).toEqual(['0.0.0.0/0', '::/0']);
    expect(web[0].except).toContain('169.254.0.0/16');
    // Metadata services of clouds are at fd00:ec2::254 and the like, and at IPv4 addresses in the clothes of IPv6.
    expect(web[1].except).toEqual(expect.arrayContaining(['fc00::/7', 'fe80::/10', '::ffff:0:0/96']));
  });

  test('hold no secret: the example has names without values', () => {
    const { STORE_URL: _, ...secrets } = of('Secret').stringData;
    expect(Object.values(secrets)).toEqual(['', '', '']);
    for (const name of files) expect(textOf(join(FOLDER, name))).not.toMatch(/xox[abp]-|xapp-/);
  });

  test('configure the bot with a file that it takes, where it looks for it', () => {
    const { data } = of('ConfigMap');
    expect(readConfigFile('oauth-error-bot.yml', data['oauth-error-bot.yml'])).toHaveProperty('file');
    const { value } = bot.env.find(({ name }: Manifest) => name === 'CONFIG_FILE');
    const mount = bot.volumeMounts.find(({ name }: Manifest) => name === 'config');
    expect(value).toBe(`${mount.mountPath}/oauth-error-bot.yml`);
  });
});
