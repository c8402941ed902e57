import { type ReactNode, useMemo, useState } from 'react'
import { hotlineWords } from '#core/content/hotlines'
import { emergencies } from '#core/domain/hotlines/emergency'
import type { Way } from '#core/domain/risk/callable'
import { type Called, CallingProvider } from '../components/callable/calling'
import { copyText } from './clipboard'
import { dial, writeMessage } from './phone'

const isEmergency = (number: string) => emergencies.some((line) => line.number === number)

/** What is shown when nobody can know whether the device took the number. */
function calledBy(number: string, way: Way, words: string | null): Called {
  const unanswered = way === 'call' && !isEmergency(number) ? hotlineWords.ifNobodyAnswers : null
  return { number, way, words, unanswered }
}

/** Around the program: every number that is tapped anywhere goes to the phone through here. */
export function CallingSetting({ children }: { children: ReactNode }) {
  const [called, setCalled] = useState<Called | null>(null)
  const calling = useMemo(
    () => ({
      called,
      copy: copyText,
      close: () => setCalled(null),
      call: async (number: string) => {
        if (!(await dial(number))) setCalled(calledBy(number, 'call', null))
      },
      text: async (number: string, words: string | null = null) => {
        if (!(await writeMessage(number, words ?? ''))) setCalled(calledBy(number, 'text', words))
      },
    }),
    [called],
  )
  return <CallingProvider value={calling}>{children}</CallingProvider>
}
