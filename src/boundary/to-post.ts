import { gateRefusals } from '#core/domain/access/gate-refusals'
import { leadsOn } from '../components/answer/ways-on'
import { openPage } from '../navigation/door'

/** Every page of staff that is refused for what they have not signed or shown leads to where they can. */
export function leadToPost(): void {
  for (const refusal of gateRefusals) {
    const text = refusal === 'agreement-unsigned' ? '去读和签' : '看看我的岗位'
    leadsOn(refusal, { text, go: () => void openPage('/staff/pages/post/index') })
  }
}
