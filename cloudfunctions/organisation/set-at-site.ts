import type { RefusalOf } from '#core/contracts/operation'
import { setAtSite } from '#core/contracts/organisation'
import { accept, refuse } from '#core/domain/decision'
import { fitsSetting, withSetting } from '#core/domain/organisation/settings'
import type { Site } from '#core/domain/organisation/site'
import { handle } from '../_runtime/handle'
import { ownSite, putSite } from '../_store/sites'
import { meetInTree } from '../_store/tree'
import { readKept } from './change-node'
import { followersOf, writeCalendars } from './following'
import { headOf } from './view'

type Refusal = RefusalOf<typeof setAtSite>

export const setAtSiteHandler = handle(setAtSite, async ({ siteId, revision, key, value }, { database, write }) => {
  if (value !== null && !fitsSetting(key, value)) return refuse('setting-outside')
  const decision = await write<Site, Refusal>({
    async first(documents, { person, grants, now }) {
      await meetInTree(documents)
      const { nodes, own } = await readKept(database, grants)
      const site = await ownSite(documents, siteId)
      if (!site || !own.has(site.nodeId)) return refuse('site-not-yours')
      if (site.revision !== revision) return refuse('site-changed')
      const changed = { ...site, settings: withSetting(site.settings, key, value), revision: revision + 1 }
      const tree = (one: Site) => ({ nodes, site: one })
      const followers = await followersOf(database, { before: tree(site), after: tree(changed), of: site.nodeId }, now)
      if (!followers.ok) return followers
      await putSite(documents, changed)
      await writeCalendars(documents, followers.value)
      return accept({ value: changed, person })
    },
    async again(documents, id) {
      const found = await ownSite(documents, id)
      return found ? accept(found) : refuse('site-not-yours')
    },
  })
  return decision.ok ? accept({ saved: headOf(decision.value) }) : decision
})
