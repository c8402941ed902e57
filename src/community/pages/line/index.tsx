import { Text } from '@tarojs/components'
import { useRouter } from '@tarojs/taro'
import { useState } from 'react'
import { asPage } from '../../../boundary/as-page'
import { Button } from '../../../components/button/button'
import { Notice } from '../../../components/notice/notice'
import { openPage } from '../../../navigation/door'
import { Closing } from '../../line/closing'
import { DialTest } from '../../line/dial-test'
import { EditLine } from '../../line/edit-line'
import { ForKeepers } from '../../line/for-keepers'
import type { Line } from '../../line/words'
import '../../refusals'

/** One line: how it reads, whether it is answered, whether it is shown. Without an id a new one. */
function LinePage() {
  const { id: asked } = useRouter().params
  const [saved, setSaved] = useState<Line | null>(null)
  const id = saved?.id ?? asked ?? null
  const heading = id === null ? '加一条线路' : '求助电话'
  return (
    <ForKeepers title='求助电话' heading={heading}>
      {(kept) => {
        if (id === null) return <EditLine kept={kept} line={null} onSaved={setSaved} />
        // One that was added a moment ago may not be read yet.
        const line = kept.lines.find((one) => one.id === id) ?? saved
        if (!line) return <Unknown />
        return (
          <>
            <Text>{`${line.number} ${line.name}`}</Text>
            {line.yours ? (
              <EditLine key={line.id} kept={kept} line={line} onSaved={() => undefined} />
            ) : (
              <Notice kind='info' id='not-yours'>
                这条线路管的地方不归你，要改请找街道的负责人。
              </Notice>
            )}
            <DialTest line={line} />
            {line.yours ? <Closing line={line} /> : null}
          </>
        )
      }}
    </ForKeepers>
  )
}

function Unknown() {
  return (
    <Notice
      kind='empty'
      id='line-unknown'
      action={
        <Button kind='secondary' id='to-lines' onPress={() => void openPage('/community/pages/lines/index')}>
          回到名单
        </Button>
      }
    >
      没有找到这条线路。
    </Notice>
  )
}

export default asPage(LinePage)
