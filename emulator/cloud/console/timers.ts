import { z } from 'zod'
import { name, nothing } from './input'
import type { Operations } from './operation'
import { Refused } from './refusal'

export const timerOperations: Operations<'listTimers' | 'runTimer'> = {
  listTimers: { input: nothing, run: (_, { timers }) => timers.list() },
  runTimer: {
    input: z.strictObject({ function: name, trigger: name }),
    run: async ({ function: called, trigger }, { timers }) => {
      const timer = timers.list().find((one) => one.function === called && one.trigger === trigger)
      if (!timer) throw new Refused(`云函数“${called}”没有叫“${trigger}”的定时触发器。`)
      if (timer.problem !== null) throw new Refused(`这个触发器不能运行：${timer.problem}`)
      const { failure } = await timers.runNow(called, trigger)
      return { failure }
    },
  },
}
