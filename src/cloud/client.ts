import { focusManager, onlineManager, QueryClient } from '@tanstack/react-query'
import Taro from '@tarojs/taro'

/** Carries a refusal through TanStack Query, whose word for "no value" is a thrown error. */
export class Unanswered extends Error {
  constructor(readonly refusal: string) {
    super(refusal)
  }
}

/** Asking again helps against these alone; every other refusal is an answer. */
const passing = ['offline', 'unavailable', 'busy']

export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      // Whether there is a network is found out by asking: the phone's own word on it is often wrong.
      networkMode: 'always',
      staleTime: 30_000,
      retry: (failures, error) => failures < 2 && error instanceof Unanswered && passing.includes(error.refusal),
      retryDelay: (failures) => 600 * 2 ** failures,
    },
  },
})

/** TanStack Query listens to the window for these; WeChat has none and tells the program itself. */
export function followApp(): void {
  if (process.env.TARO_ENV === 'weapp') {
    focusManager.setEventListener((setFocused) => {
      const shown = () => setFocused(true)
      const hidden = () => setFocused(false)
      Taro.onAppShow(shown)
      Taro.onAppHide(hidden)
      return () => {
        Taro.offAppShow(shown)
        Taro.offAppHide(hidden)
      }
    })
    onlineManager.setEventListener((setOnline) => {
      const changed = ({ isConnected }: { isConnected: boolean }) => setOnline(isConnected)
      Taro.onNetworkStatusChange(changed)
      return () => Taro.offNetworkStatusChange(changed)
    })
  }
}
