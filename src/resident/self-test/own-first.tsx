import { Text } from '@tarojs/components'
import { type ReactNode, useState } from 'react'
import type { Scale } from '#core/domain/assessment/scale'
import { Button } from '../../components/button/button'
import { Card } from '../../components/card/card'
import { Page } from '../../components/page/page'
import { forgetTest } from '../../device/current-test'
import { tell } from '../../device/tell'
import { goBack } from '../../navigation/door'
import { useRestAfter } from '../../navigation/use-rest'
import { endSheet } from './endings'
import { WHOSE } from './life-words'
import { lyingSheet } from './lying-sheet'
import { mayBeSomebodyElses, own } from './own-sheets'

/** Before a page shows answers that lay here already: whose are they. Neither which questionnaire it is, nor how far. */
export function OwnFirst({ scale, children }: { readonly scale: Scale; readonly children: ReactNode }) {
  const [found] = useState(() => lyingSheet(scale))
  const [asks, setAsks] = useState(() => found !== null && mayBeSomebodyElses(found))
  useRestAfter(asks ? 'whose' : 'own')
  if (!found || !asks) return children

  function goOn(mine: NonNullable<typeof found>) {
    own(mine)
    setAsks(false)
  }
  function wipe(others: NonNullable<typeof found>) {
    endSheet(others, { how: 'wiped' })
    forgetTest()
    tell('已经清掉')
    void goBack('/pages/assess/index')
  }
  return (
    <Page title='自评' heading='这里有一份自评'>
      <Card id='found-sheet'>
        <Text>{WHOSE}</Text>
        <Button id='resume-test' onPress={() => goOn(found)}>
          是我的，接着看
        </Button>
        <Button kind='secondary' id='wipe-test' icon='trash-2' onPress={() => wipe(found)}>
          不是我的，清掉它
        </Button>
      </Card>
    </Page>
  )
}
