import type { Handover } from '#core/domain/duty/handover'
import { HANDOVER_KEPT } from '#core/domain/duty/handover'
import { secretsOf } from '../../../cloudfunctions/_runtime/private'
import { handovers } from '../../../cloudfunctions/_store/handovers'
import { mondayAt } from '../makers'
import { functionEnv, type World } from '../world'
import { site } from './rotas'

export const theirWords = '交给下一班的话：二号房间的灯不亮，报修了。'

export function aHandover(change: Partial<Omit<Handover, 'text'>> & { readonly words?: string } = {}): Handover {
  const { words = theirWords, ...rest } = change
  const at = rest.at ?? mondayAt(5)
  const note = { ...{ id: 'a-note', siteId: site, by: 'somebody', at, goneAt: at + HANDOVER_KEPT }, ...rest }
  return { ...note, text: secretsOf(functionEnv).seal({ collection: 'handovers', id: note.id, field: 'text' }, words) }
}

export const putHandover = (world: World, note: Handover) => world.put('handovers', handovers.document(note))

export const storedHandovers = async (world: World) =>
  (await world.documents('handovers')) as unknown as readonly Handover[]
