import { openRenderSession, type RenderSession } from '../render/session.ts';
import type { ScanOptions } from './options.ts';

/** Runs `use` with the caller's engines, or with engines of its own that are closed afterwards. */
export async function withRendering<T>(
  { rendering }: ScanOptions,
  use: (session: RenderSession) => Promise<T>,
): Promise<T> {
  if (rendering !== undefined) return use(rendering);
  const session = openRenderSession();
  try {
    return await use(session);
  } finally {
    await session.close();
  }
}
