import type { DocumentStore } from '../../input/store.ts';
import type { RenderSession } from '../session.ts';
import type { Deployments } from './render-deployments.ts';
import {
  type ChartFinder,
  helmReleasesIn,
  type PlacedRelease,
  type RenderedReleases,
  renderReleases,
} from './render-releases.ts';

/** How often charts may install further charts by deploying objects among their templates. */
const MAX_ROUNDS = 8;

/** Renders releases, then what the deploying objects among their documents ask for (an app of apps in a chart), and so on. */
export type RenderRounds = (asked: readonly PlacedRelease[]) => Promise<RenderedReleases>;

/** Rounds of one scan; `installed` learns the folders of the charts of all of them. */
export function releaseRounds(
  { seek }: Deployments,
  find: ChartFinder,
  session: RenderSession,
  store: DocumentStore,
  installed: Set<string>,
): RenderRounds {
  const labels = new Set<string>();
  return async (asked) => {
    const parts: RenderedReleases[] = [];
    for (let round = asked; round.length > 0 && parts.length < MAX_ROUNDS; ) {
      const part = await renderReleases(round, find, session, store, labels);
      parts.push(part);
      for (const chart of part.installed) installed.add(chart);
      const { documents, releases } = await seek(part.documents);
      round = [...helmReleasesIn(documents, store), ...releases];
    }
    return {
      documents: parts.flatMap((part) => part.documents),
      rendered: parts.flatMap((part) => part.rendered),
      notRendered: parts.flatMap((part) => part.notRendered),
      covered: new Set(),
      left: parts.flatMap((part) => part.left),
      installed,
    };
  };
}
