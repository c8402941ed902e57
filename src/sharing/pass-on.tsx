import { View } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '../components/button/button'
import { aria } from '../components/element/aria'
import { ForwardButton } from '../components/forward-button/forward-button'
import { copyText } from '../device/clipboard'
import type { Passage } from './passage'
import styles from './sharing.module.scss'

/** One button at the end of a page: WeChat's list of friends there, the browser's own sheet or the link here. */
export function PassOn({ passage, children }: { passage: Passage; children: string }) {
  return process.env.TARO_ENV === 'h5' ? (
    <PassOnLink passage={passage}>{children}</PassOnLink>
  ) : (
    <ForwardButton id='pass-on' quiet>
      {children}
    </ForwardButton>
  )
}

function PassOnLink({ passage, children }: { passage: Passage; children: string }) {
  const [said, setSaid] = useState('')
  return (
    <View>
      <Button
        kind='quiet'
        id='pass-on'
        icon='share-2'
        onPress={() => void passOn(passage).then((word) => setSaid(word))}
      >
        {children}
      </Button>
      <View id='passed-on' className={styles.said} {...aria({ role: 'status', live: 'polite' })}>
        {said}
      </View>
    </View>
  )
}

/** What there is to say afterwards; the browser's own sheet says it by itself. */
async function passOn({ title, path, query }: Passage): Promise<string> {
  const { origin, pathname } = window.location
  const url = `${origin}${pathname}#${path}${query ? `?${query}` : ''}`
  if (typeof navigator.share === 'function') {
    try {
      await navigator.share({ title, url })
      return ''
    } catch (failure) {
      // The person closed the sheet. Anything else means that it did not open: then the link.
      if ((failure as { name?: string }).name === 'AbortError') return ''
    }
  }
  return (await copyText(url)) ? '链接已复制，可以粘贴给别人' : `没能复制。链接是：${url}`
}
