import { QueryClientProvider } from '@tanstack/react-query'
import Taro from '@tarojs/taro'
import type { ReactNode } from 'react'
import { followApp, queryClient } from './client'

/** Once, before the first page: WeChat's cloud has to know which environment is meant. */
export function openCloud(): void {
  if (process.env.TARO_ENV === 'weapp') Taro.cloud.init(CLOUD_ENV ? { env: CLOUD_ENV } : {})
  followApp()
}

export function CloudProvider({ children }: { children?: ReactNode }) {
  return <QueryClientProvider client={queryClient}>{children}</QueryClientProvider>
}
