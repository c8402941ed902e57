import { noteDialTest } from '#core/contracts/hotlines'
import { accept } from '#core/domain/decision'
import { noteTest } from '#core/domain/hotlines/registry'
import { handle } from '../_runtime/handle'
import { changeLine } from './change-line'

export const noteTestHandler = handle(noteDialTest, ({ lineId, ...test }, call) =>
  changeLine(lineId, call, (found, by, at) => accept(noteTest(found, { ...test, by, at }))),
)
