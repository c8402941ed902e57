import { Button as NativeButton, Text, View } from '@tarojs/components'
import { useDidHide, useDidShow } from '@tarojs/taro'
import { useEffect, useState } from 'react'
import { Button } from '../button/button'
import styles from '../forward-button/forward-button.module.scss'
import { Sheet } from '../sheet/sheet'
import { usePrivacyAsking } from './asked'
import { privacyReason } from './words'

const agreeId = 'agree-to-privacy'

/**
 * WeChat's question before a program may use anything of somebody's own, in our words: shown exactly when WeChat asks. Its
 * own button is the one way to say yes. Every page has the sheet; only the page in front shows it.
 */
export function PrivacySheet() {
  const [inFront, setInFront] = useState(true)
  useDidShow(() => setInFront(true))
  useDidHide(() => setInFront(false))
  const asking = usePrivacyAsking()
  const stand = asking?.stand
  useEffect(() => stand?.(), [stand])
  if (!asking?.asked || !inFront) return null
  const { asked, contract, agree, refuse, read } = asking
  return (
    <Sheet
      id='privacy-asked'
      open
      title='先问你一句'
      onClose={refuse}
      actions={
        <>
          <NativeButton
            id={agreeId}
            className={styles.forward}
            hoverClass='none'
            openType='agreePrivacyAuthorization'
            onAgreePrivacyAuthorization={() => agree(agreeId)}
          >
            <View className={styles.inside}>同意</View>
          </NativeButton>
          <Button kind='secondary' id='refuse-privacy' onPress={refuse}>
            这次不用
          </Button>
          <Button kind='quiet' id='read-privacy' onPress={read}>
            {`看${contract}`}
          </Button>
        </>
      }
    >
      <Text>{`你刚才点的这一步，要${privacyReason(asked)}`}</Text>
      <Text>不同意也没关系：只是这一步做不了，别的都照常用。</Text>
      <Text>
        微信要求先问你是否同意下面的指引。同意一次就够了，指引改了才会再问一次；要用位置、相册、日历或手机号时，微信还会单独问你。
      </Text>
    </Sheet>
  )
}
