import type { OrganisationNode } from '#core/domain/organisation/node'
import type { Site } from '#core/domain/organisation/site'
import { type Placement, roomOf } from '#core/domain/placements/placement'

/** With the names of the place whose post it was and of the room. */
export const describePlacement = (
  { by, photo, roomId, ...told }: Placement,
  nodes: readonly OrganisationNode[],
  site: Pick<Site, 'rooms'> | undefined,
) => ({
  ...told,
  room: roomOf({ roomId }, site),
  by: by && { role: by.role, nodeName: nodes.find(({ id }) => id === by.nodeId)?.name ?? '' },
  photo: photo && { width: photo.width, height: photo.height },
})
