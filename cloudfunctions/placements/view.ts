import type { OrganisationNode } from '#core/domain/organisation/node'
import type { Placement } from '#core/domain/placements/placement'

/** With the name of the place whose post it was. */
export const describePlacement = ({ by, photo, ...told }: Placement, nodes: readonly OrganisationNode[]) => ({
  ...told,
  by: by && { role: by.role, nodeName: nodes.find(({ id }) => id === by.nodeId)?.name ?? '' },
  photo: photo && { width: photo.width, height: photo.height },
})
