import type { OrganisationNode } from '#core/domain/organisation/node'
import { type Holder, inForce, settingKeys } from '#core/domain/organisation/settings'
import type { Site } from '#core/domain/organisation/site'

/** Each setting as it holds for the first of a chain, and where it was set. */
export function settingsHeld(chain: readonly (Holder & { readonly name: string })[]) {
  const nameOf = new Map(chain.map(({ id, name }) => [id, name]))
  return settingKeys.map((key) => {
    const { value, from } = inForce(key, chain)
    const own = chain[0]?.settings[key] ?? null
    return {
      ...{ key, value, own },
      from: from === null ? null : (nameOf.get(from) ?? null),
      above: inForce(key, chain.slice(1)).value,
    }
  })
}

export const headOf = (site: Site) => ({ ...site, rooms: site.rooms.length })

export const byKindAndName = (one: OrganisationNode, other: OrganisationNode) =>
  one.kind === other.kind ? one.name.localeCompare(other.name, 'zh') : one.kind < other.kind ? -1 : 1
