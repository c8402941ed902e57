import { Text } from '@tarojs/components'
import { useState } from 'react'
import type { Instant } from '#core/domain/time'
import { Button } from '../../../components/button/button'
import { Card } from '../../../components/card/card'
import { Notice } from '../../../components/notice/notice'
import { openPage } from '../../../navigation/door'
import { whereText } from '../../self-test/life-words'
import type { Sheet } from '../../self-test/sheet'
import type { Life } from '../../self-test/sheet-life'
import { KeepSheet } from './keep-sheet'
import { useKeeping } from './use-keeping'

interface KeepingProps {
  readonly sheet: Sheet
  readonly completedAt: Instant
  readonly life: Life
  readonly now: Instant
}

const look = () => void openPage('/resident/pages/kept/index')

/** Looking is the default and sends nothing; keeping is a choice of its own, with its own text. */
export function Keeping({ sheet, completedAt, life, now }: KeepingProps) {
  const [asking, setAsking] = useState(false)
  const { keep, refusal, busy } = useKeeping(sheet, completedAt)
  // While it is under way nobody has to be told that it is not known.
  const handed = life.state === 'finished' && life.handed
  const unsure = life.state === 'unsure' && !busy

  async function confirm() {
    if (await keep()) setAsking(false)
  }

  if (life.state === 'kept') {
    return (
      <Card id='result-kept' title='已经保存'>
        <Text>{whereText(life, now)}</Text>
        <Button kind='secondary' id='see-kept' onPress={look}>
          看我的记录
        </Button>
      </Card>
    )
  }
  if (life.state === 'deleted') {
    return (
      <Card id='result-deleted' title='已经从记录里删掉'>
        <Text>{whereText(life, now)}</Text>
      </Card>
    )
  }
  return (
    <Card id='keeping' title='要不要留着'>
      {unsure ? (
        <>
          <Notice kind='warn' id='keep-unsure'>
            刚才的保存没有等到回音，不知道存上没有。结果还在这一页。网络一恢复就会自己再交，离开这一页也会，不会变成两份；也可以去我的记录看看。
          </Notice>
          <Button kind='secondary' id='look-kept' onPress={look}>
            去我的记录看看
          </Button>
        </>
      ) : (
        <Text>{`${handed ? '换取件码交出去的那一份没有你的名字，不在你的记录里。' : '现在只是看看，什么都没有发出去。'}想以后对照，可以存进你自己的记录：只有你能看到，随时可以删。`}</Text>
      )}
      <Button kind={unsure ? 'quiet' : 'secondary'} id='keep-result' onPress={() => setAsking(true)}>
        {unsure ? '再存一次' : '保存到我的记录'}
      </Button>
      <KeepSheet
        told={sheet.parameters}
        open={asking}
        busy={busy}
        refusal={refusal}
        onKeep={() => void confirm()}
        onClose={() => setAsking(false)}
      />
    </Card>
  )
}
