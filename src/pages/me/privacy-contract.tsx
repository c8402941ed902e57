import { Text } from '@tarojs/components'
import Taro from '@tarojs/taro'
import { useState } from 'react'
import { Button } from '../../components/button/button'
import { ListRow } from '../../components/list-row/list-row'
import { Sheet } from '../../components/sheet/sheet'

interface PrivacyContractProps {
  /** Show what we say of it ourselves. */
  readonly onOurWords: () => void
}

/** The guide that WeChat keeps for every mini program. Where it does not open, its place in WeChat is told. */
export function PrivacyContract({ onOurWords }: PrivacyContractProps) {
  const [missing, setMissing] = useState(false)
  return (
    <>
      <ListRow
        id='privacy-contract'
        icon='shield-check'
        title='用户隐私保护指引'
        onPress={() => openContract(() => setMissing(true))}
      />
      <Sheet
        open={missing}
        title='用户隐私保护指引'
        onClose={() => setMissing(false)}
        actions={
          <Button
            id='our-privacy'
            onPress={() => {
              setMissing(false)
              onOurWords()
            }}
          >
            看“你的隐私”
          </Button>
        }
      >
        <Text>这份指引由微信保管，现在没能打开，可能是微信的版本比较旧。</Text>
        <Text>也可以点右上角的“···”，再点小程序的名字，在“更多资料”里查看。</Text>
      </Sheet>
    </>
  )
}

/** WeChat before 2.32.3 has no such function, and it answers to callbacks only (…/privacy/wx.openPrivacyContract). */
function openContract(onFail: () => void): void {
  try {
    Taro.openPrivacyContract({ fail: onFail })
  } catch {
    onFail()
  }
}
