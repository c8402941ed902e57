import { focusManager, onlineManager, QueryClient } from '@tanstack/react-query'
import Taro from '@tarojs/taro'
import { asksAgain } from './ask-again'

export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      // Whether there is a network is found out by asking: the phone's own word on it is often wrong.
      networkMode: 'always',
      // That mode takes it for granted that a network coming back changes nothing; here it does.
      refetchOnReconnect: 'always',
      // What is said to come from the future was written while the phone's clock was wrong. Kept for no time at all it
      // would still count as new until that future has come.
      staleTime: ({ state }) => (state.dataUpdatedAt > Date.now() ? Number.NEGATIVE_INFINITY : 30_000),
      retry: asksAgain,
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
