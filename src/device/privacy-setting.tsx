import Taro from '@tarojs/taro'
import { type ReactNode, useEffect, useMemo, useState } from 'react'
import { type PrivacyAsking, PrivacyProvider } from '../components/privacy/asked'

interface Held {
  readonly referrer: string
  readonly resolve: (answer: Taro.onNeedPrivacyAuthorization.ResolveOption) => void
}

/** What a program calls the guide when WeChat does not say. */
const unnamed = '《用户隐私保护指引》'

/**
 * Around the program, on WeChat: what WeChat holds until somebody agreed to the privacy guide. One answer is for all that
 * waits. Where no page stands that could ask, what was called fails at once instead of waiting for nobody.
 */
export function PrivacySetting({ children }: { readonly children: ReactNode }) {
  const [held, setHeld] = useState<readonly Held[]>([])
  const [contract, setContract] = useState(unnamed)
  const [pages] = useState(countPages)
  useEffect(() => {
    listen((resolve, { referrer }) => {
      if (pages.standing === 0) return resolve({ event: 'disagree' })
      resolve({ event: 'exposureAuthorization' })
      nameOfContract(setContract)
      setHeld((before) => [...before, { referrer, resolve }])
    })
  }, [pages])
  const asking = useMemo((): PrivacyAsking => {
    const answer = (said: Taro.onNeedPrivacyAuthorization.ResolveOption) => {
      // What came in since this was drawn waits on, and is asked about next.
      setHeld((before) => before.filter((one) => !held.includes(one)))
      for (const { resolve } of held) resolve(said)
    }
    return {
      asked: held[0]?.referrer ?? null,
      contract,
      agree: (buttonId) => answer({ event: 'agree', buttonId }),
      refuse: () => answer({ event: 'disagree' }),
      read: () => quietly(() => Taro.openPrivacyContract({ fail: () => undefined })),
      stand: pages.stand,
    }
  }, [held, contract, pages])
  return <PrivacyProvider value={asking}>{children}</PrivacyProvider>
}

/** How many pages stand that could ask. `stand` is the same function each time: a page says once that it stands. */
function countPages() {
  const pages = {
    standing: 0,
    stand: () => {
      pages.standing += 1
      return () => {
        pages.standing -= 1
      }
    },
  }
  return pages
}

/** WeChat before 2.32.3 has neither of the two, and holds nothing. */
function listen(listener: Taro.onNeedPrivacyAuthorization.Listener): void {
  if (Taro.canIUse('onNeedPrivacyAuthorization')) Taro.onNeedPrivacyAuthorization(listener)
}

/** The guide goes by its usual name where WeChat does not say another. */
function nameOfContract(set: (name: string) => void): void {
  quietly(() =>
    Taro.getPrivacySetting({
      success: ({ privacyContractName }) => set(privacyContractName || unnamed),
      fail: () => undefined,
    }),
  )
}

/** WeChat may answer with a promise beside the callbacks, throw, or not have it: none of it stops the question. */
function quietly(call: () => unknown): void {
  void (async () => call())().catch(() => undefined)
}
