import { Text } from '@tarojs/components'
import { useState } from 'react'
import { inviteToChild, listChildren } from '#core/contracts/children'
import type { GuardianView } from '#core/domain/children/profile'
import { useDoing } from '../../../cloud/use-doing'
import { Button } from '../../../components/button/button'
import { Choice, ChoiceGroup } from '../../../components/choice/choice'
import { CopyButton } from '../../../components/copy-button/copy-button'
import { Notice } from '../../../components/notice/notice'
import { Sheet } from '../../../components/sheet/sheet'
import { useNow } from '../../../device/use-now'
import { momentText } from '../../../wording/dates'
import { sentenceFor } from '../../../wording/refusals'
import { CodeGroups } from './code-groups'

const views: Record<GuardianView, { readonly label: string; readonly note: string }> = {
  records: { label: '能看记录，也能预约', note: '和你一样，能替孩子同意、保存和查看。' },
  booking: { label: '只为孩子预约', note: '比如帮忙接送的老人，看不到任何记录。' },
}

interface InviteSheetProps {
  readonly childId: string
  readonly as: 'guardian' | 'self'
  readonly onClose: () => void
}

/** A code that is good once, for a day, told from mouth to ear. */
export function InviteSheet({ childId, as, onClose }: InviteSheetProps) {
  const now = useNow()
  const [sees, setSees] = useState<GuardianView>('records')
  const [refusal, setRefusal] = useState<string | null>(null)
  const [given, setGiven] = useState<{ readonly code: string; readonly until: number } | null>(null)
  const inviting = useDoing(inviteToChild, { refreshes: [listChildren] })

  async function invite() {
    setRefusal(null)
    const answer = await inviting.run({ childId, as: as === 'self' ? { as } : { as, sees } })
    if (answer.ok) setGiven(answer.value)
    else setRefusal(answer.refusal)
  }
  return (
    <Sheet
      id='invite-sheet'
      open
      title={as === 'self' ? '连上孩子自己的账号' : '请另一位监护人加入'}
      busy={inviting.busy}
      onClose={onClose}
      actions={
        given ? (
          <Button id='invited' onPress={onClose}>
            好了
          </Button>
        ) : (
          <>
            {refusal ? (
              <Notice kind='warn' id='not-invited'>
                {sentenceFor(refusal)}
              </Notice>
            ) : null}
            <Button id='make-code' busy={inviting.busy} onPress={() => void invite()}>
              要一个一次用的码
            </Button>
          </>
        )
      }
    >
      {given ? (
        <>
          <CodeGroups code={given.code} />
          <Text>念的时候，四个一停。都是字母和数字，不分大小写。</Text>
          <CopyButton id='copy-code' text={given.code} label='复制这个码' done='已经复制' />
          <Text>{`只能用一次，到${momentText(given.until, now)}为止。请当面告诉对方，别发到群里。`}</Text>
          <Text>对方打开心邻，进“我的”里的“我的孩子”，点“我有一个码”。</Text>
        </>
      ) : as === 'self' ? (
        <Text>用孩子自己的微信来连。连上以后，孩子自己做的由孩子自己决定给你看多少，满 18 岁记录只属于孩子。</Text>
      ) : (
        <ChoiceGroup label='能看到什么'>
          {(['records', 'booking'] as const).map((view) => (
            <Choice
              key={view}
              id={`sees-${view}`}
              label={views[view].label}
              note={views[view].note}
              chosen={sees === view}
              onChoose={() => setSees(view)}
            />
          ))}
        </ChoiceGroup>
      )}
    </Sheet>
  )
}
