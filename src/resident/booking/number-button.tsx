import { Button as NativeButton, Text, View } from '@tarojs/components'
import { useState } from 'react'
import { readNumber } from '#core/contracts/appointments'
import { call } from '../../cloud/call'
import styles from '../../components/forward-button/forward-button.module.scss'
import { Icon } from '../../components/icon/icon'

interface NumberButtonProps {
  readonly onNumber: (phone: string) => void
  /** Why it could not be read; null while it is asked for. Typing stays the other way. */
  readonly onTrouble: (refusal: string | null) => void
}

/**
 * WeChat only: its own button is the one way to the number that WeChat knows. It gives a code, not the number; a function
 * of ours exchanges it, and the number comes back for the person to see before it is used.
 */
export function NumberButton({ onNumber, onTrouble }: NumberButtonProps) {
  const [busy, setBusy] = useState(false)

  async function read(code: string | undefined, errMsg = '') {
    // They did not want to: that is theirs, and no trouble.
    if (!code) return /deny|cancel|privacy/.test(errMsg) ? undefined : onTrouble('number-unread')
    onTrouble(null)
    setBusy(true)
    const answer = await call(readNumber, { code })
    setBusy(false)
    if (answer.ok) onNumber(answer.value.phone)
    else onTrouble(answer.refusal)
  }

  if (process.env.TARO_ENV === 'h5') return null
  return (
    <NativeButton
      id='wechat-number'
      className={`${styles.forward} ${styles.quiet}`}
      hoverClass='none'
      openType='getPhoneNumber'
      disabled={busy}
      onGetPhoneNumber={({ detail }) => void read(detail.code, detail.errMsg)}
    >
      <View className={styles.inside}>
        <Icon name='phone' />
        <Text>{busy ? '请稍等…' : '用微信绑定的手机号'}</Text>
      </View>
    </NativeButton>
  )
}
