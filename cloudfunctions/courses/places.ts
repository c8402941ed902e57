import { mostPlaces } from '#core/contracts/courses/records'
import type { OrganisationNode } from '#core/domain/organisation/node'

/** The caller's places by name, as many as an answer holds. */
export const placesOf = (own: ReadonlySet<string>, nodes: readonly OrganisationNode[]) =>
  nodes
    .filter(({ id }) => own.has(id))
    .slice(0, mostPlaces)
    .map(({ id, name, parentId }) => ({ id, name, parentId }))
