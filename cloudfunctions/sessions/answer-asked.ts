import { answerAsked } from '#core/contracts/sessions'
import { answerAsked as answer } from '#core/domain/scheduling/answer-asked'
import { handle } from '../_runtime/handle'
import { changeSeat } from './change-seat'

export const answerAskedHandler = handle(answerAsked, ({ yes, ...wanted }, call) =>
  changeSeat(call, wanted, {
    decide: (asked, now) => answer(asked, yes, now),
    gone: ({ by }) => (by === 'lapsed' ? 'asked-over' : 'asked-answered'),
  }),
)
