import { setAtNode } from '#core/contracts/organisation'
import { accept, refuse } from '#core/domain/decision'
import { fitsSetting, withSetting } from '#core/domain/organisation/settings'
import { handle } from '../_runtime/handle'
import { changeNode, followersIn } from './change-node'

export const setAtNodeHandler = handle(setAtNode, ({ nodeId, revision, key, value }, call) =>
  changeNode(
    call,
    ({ nodes, own }) => {
      const node = nodes.find(({ id }) => id === nodeId)
      if (!node || !own.has(nodeId)) return refuse('place-not-yours')
      if (node.revision !== revision) return refuse('place-changed')
      if (value !== null && !fitsSetting(key, value)) return refuse('setting-outside')
      return accept({ ...node, settings: withSetting(node.settings, key, value), revision: revision + 1 })
    },
    followersIn(call.database),
  ),
)
