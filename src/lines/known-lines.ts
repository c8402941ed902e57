import { useState } from 'react'
import { hotlines } from '#core/content/hotlines'
import { land, listHotlines } from '#core/contracts/sites'
import type { Hotline } from '#core/domain/hotlines/line'
import type { Viewer } from '#core/domain/hotlines/order'
import { shownLines } from '#core/domain/hotlines/registry'
import { queryClient } from '../cloud/client'
import { lastKnown } from '../cloud/last-known'
import { keyOf } from '../cloud/read'
import { lastScene } from '../device/scan'

export interface KnownLines {
  readonly lines: readonly Hotline[]
  readonly viewer: Viewer
}

/** The place of the code that was scanned last, as it was last told. */
export function viewerHere(): Viewer {
  const scene = lastScene()
  const landed = scene === null ? null : lastKnown(land, { scene })
  return { nodeIds: landed?.value.within ?? [], audience: null }
}

/**
 * The lines as this phone last heard of them, or those it came with. Asks nobody: what appears in a crisis waits for no
 * network, and tells nobody that it appeared.
 */
export function knownLines(): KnownLines {
  const told = queryClient.getQueryData(keyOf(listHotlines, {})) as Parameters<typeof shownLines>[1] | undefined
  return { lines: shownLines(hotlines, told ?? lastKnown(listHotlines, {})?.value ?? null), viewer: viewerHere() }
}

/** The same, while something that shows them is open. */
export function useKnownLines(): KnownLines {
  const [known] = useState(knownLines)
  return known
}
