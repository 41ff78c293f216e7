import { randomUUID } from 'node:crypto';
import { createBot } from './bot/bot.ts';
import type { Log } from './bot/ports.ts';
import { indexCatalog } from './core/catalog/names.ts';
import type { Entry, Problem } from './core/catalog/types.ts';
import { buildExplainer, createLazyExplainer, type Explainer } from './core/explainer.ts';
import { redact } from './core/text/redact.ts';
import { openPlayground } from './open-playground.ts';
import { basePath, entryAddress, stepsBelowCatalog } from './pages/address.ts';
import type { Playground } from './playground/playground.ts';
import { accessTo } from './reach-slack.ts';
import { systemClock as clock } from './service/clock.ts';
import { type Config, readConfig } from './service/config.ts';
import { countPictures, createStoreWatch, watchStores } from './service/counted.ts';
import { type HttpService, startHttp } from './service/http.ts';
import { type LoadedCatalog, loadCatalog } from './service/load-catalog.ts';
import { createLog } from './service/log.ts';
import { createMetrics, type MetricsPage } from './service/metrics.ts';
import { createPictureReader } from './service/ocr.ts';
import { openStores, type Stores } from './service/open-stores.ts';
import { createEditLinks } from './service/page-addresses.ts';
import { renderProblem } from './service/problems.ts';
import { createReadiness, withReadiness } from './service/readiness.ts';
import { type Handler, readPageFiles, servePagesLater } from './service/serve-pages.ts';
import { StartProblem } from './service/start-problem.ts';
import { endWith, type Running } from './shut-down.ts';
import { createSlackApp, type SlackApp } from './slack/app.ts';
import { SlackFailure } from './slack/calls.ts';

/** Reads configuration and catalog, and does not begin before both are sound. */
async function readOrLeave(): Promise<{ config: Config; loaded: LoadedCatalog }> {
  const read = await readConfig();
  if ('problems' in read) return leave(read.problems);
  const { config } = read;
  const loaded = await loadCatalog({ own: config.catalogFolder });
  const errors = loaded.problems.filter(({ level }) => level === 'error');
  if (errors.length > 0) return leave(errors);
  return { config, loaded };
}

function leave(problems: readonly Problem[]): never {
  for (const problem of problems) process.stderr.write(`${renderProblem(problem)}\n`);
  process.exit(2);
}

async function start(): Promise<void> {
  const { config, loaded } = await readOrLeave();
  const log = createLog({ level: config.logLevel, redact });
  const metrics = createMetrics();
  metrics.metrics.gauge('catalog_entries', loaded.entries);
  const stopping = new AbortController();
  const ending = new AbortController();
  const watch = createStoreWatch(metrics.metrics);
  const stores = watchStores(await openStores(config.storeUrl, { clock, log }), watch);
  const { publicUrl } = config.pages;
  const told = publicUrl === undefined ? {} : { pageOf: (entry: Entry) => entryAddress(publicUrl, entry) };
  const explainer = createLazyExplainer(() =>
    buildExplainer(indexCatalog(loaded.data), config.contacts, { ...told, wordings: loaded.wordings }),
  );
  const pictures = countPictures(createPictureReader({ log }), { metrics: metrics.metrics, clock });
  const settings = { ...config.channels, contacts: config.contacts };
  const parts = { clock, log, metrics: metrics.metrics, stopping: stopping.signal };
  const bot = createBot({ ...parts, ...stores, explainer, settings, randomId: randomUUID });
  const playground =
    config.slack.mode === 'playground' ? await openPlayground({ bot, clock, config }) : undefined;
  let slack: SlackApp | undefined;
  const http = await serve({
    config,
    log,
    metrics,
    stores,
    pages: pagesOf(config, explainer, log),
    playground,
    slack: () => slack,
    ending: ending.signal,
  });
  playground?.setBaseUrl(http.url);
  const running: Running = {
    ...{ bot, log, stores, http, pictures, stopping, ending, playground },
    slack: () => slack,
  };
  const onHopeless = endWith(running);
  slack = await createSlackApp({
    ...parts,
    ...accessTo(config, { playground, url: http.url, stores, watch }),
    claims: stores.claims,
    bot,
    files: { explainer, pictures },
    onHopeless,
  });
  await slack.start();
  // What the first message would else wait for; before, the connection would.
  explainer.detect('');
  if (playground) log.info({}, `The playground is open: ${http.url}`);
  else log.info({ port: http.port, mode: config.slack.mode }, 'Connected to Slack');
}

interface Served {
  readonly config: Config;
  readonly log: Log;
  readonly metrics: MetricsPage;
  readonly stores: Stores;
  readonly pages: Handler;
  readonly playground: Playground | undefined;
  readonly slack: () => SlackApp | undefined;
  readonly ending: AbortSignal;
}

function pagesOf({ pages, catalogFolder }: Config, explainer: Explainer, log: Log): Handler {
  const { publicUrl, editUrl } = pages;
  const base = basePath(publicUrl);
  return servePagesLater({
    log,
    takes: (target) => stepsBelowCatalog(target, base) !== undefined,
    make: async () =>
      (await import('./pages/pages.ts')).createCatalogPages({
        explainer,
        files: readPageFiles(),
        editUrl: createEditLinks(editUrl, catalogFolder),
        ...(publicUrl === undefined ? {} : { publicUrl }),
      }),
  });
}

function serve(served: Served): Promise<HttpService> {
  const { config, log, metrics, stores, pages, playground, slack, ending } = served;
  const ready = createReadiness({ stores, slack, ending });
  return startHttp({
    port: config.port,
    log,
    ready,
    metrics: withReadiness(metrics, { missing: ready, slack }),
    extra: (request, response) =>
      pages(request, response) ||
      playground?.handle(request, response) ||
      slack()?.handle(request, response) ||
      false,
    ...(playground ? { upgrade: playground.upgrade } : {}),
  });
}

try {
  await start();
} catch (error) {
  if (!(error instanceof StartProblem || error instanceof SlackFailure)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exit(2);
}
