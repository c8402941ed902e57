import { useDidShow, useRouter } from '@tarojs/taro'
import type { ComponentType } from 'react'
import { AtDesk } from '../desk/at-desk'
import { arrived } from '../navigation/flight'
import { PageBoundary } from './page-boundary'
import { leadToPost } from './to-post'

leadToPost()

/** Every page is one of these: whatever goes wrong in it, help stays. Says besides that somebody arrived. */
export function asPage(Content: ComponentType): ComponentType {
  return function GuardedPage() {
    const { path } = useRouter()
    useDidShow(arrived)
    if (process.env.XINLIN_H5 === 'desk') {
      return (
        <PageBoundary where={path.replace(/\?.*$/, '')}>
          <AtDesk>
            <Content />
          </AtDesk>
        </PageBoundary>
      )
    }
    return (
      <PageBoundary where={path.replace(/\?.*$/, '')}>
        <Content />
      </PageBoundary>
    )
  }
}
