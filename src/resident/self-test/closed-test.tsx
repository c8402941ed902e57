import { Text } from '@tarojs/components'
import type { Scale } from '#core/domain/assessment/scale'
import { Button } from '../../components/button/button'
import { Card } from '../../components/card/card'
import { ListGroup } from '../../components/list-row/list-row'
import { Page } from '../../components/page/page'
import { forgetTest } from '../../device/current-test'
import { tell } from '../../device/tell'
import { useNow } from '../../device/use-now'
import { goBack } from '../../navigation/door'
import { endSheet } from './endings'
import { InsteadRows, OtherTestsRow } from './instead-rows'
import { whereText } from './life-words'
import type { Sheet } from './sheet'
import { lifeOfLying } from './sheet-life'
import { sheetsAreHeld } from './stored-sheets'

interface ClosedTestProps {
  /** What somebody answered of it, where anything lies here. */
  readonly sheet: Sheet | null
  readonly newer: Scale | null
  /** To begin the newer one; the answers to the older are gone by then. */
  readonly onNewer?: () => void
}

/** Brought, and closed since: why, what becomes of the answers, and what there is in its place. */
export function ClosedTest({ sheet, newer, onNewer }: ClosedTestProps) {
  const now = useNow()
  const answered = sheet !== null && Object.keys(sheet.responses).length > 0

  function wipe(found: Sheet) {
    endSheet(found, { how: 'wiped' })
    forgetTest()
    tell('已经清掉')
    void goBack('/pages/assess/index')
  }
  function beginNewer() {
    if (sheet) endSheet(sheet, { how: 'wiped' })
    onNewer?.()
  }
  return (
    <Page title='自评' heading={newer ? '这份问卷换了新的题目' : '这份问卷现在不能用了'}>
      <Card id='closed-test' title='不是你做错了什么'>
        <Text>
          {newer
            ? '引进它的机构换了一版文字。上次的回答对不上新的题目，接不下去。'
            : '它是引进来的，使用授权到期了，或者已经停用，题目不能再给人用，答过的也算不出结果。'}
        </Text>
        {answered ? <Text id='closed-where'>{whereText(lifeOfLying(sheet, sheetsAreHeld()), now)}</Text> : null}
        {newer && onNewer ? (
          <Button id='begin-newer' onPress={beginNewer}>
            {answered ? '清掉上次的，用新的题目开始' : '用新的题目开始'}
          </Button>
        ) : null}
        {answered ? (
          <Button kind='secondary' id='wipe-test' icon='trash-2' onPress={() => wipe(sheet)}>
            清掉回答
          </Button>
        ) : null}
      </Card>
      <ListGroup title={newer ? '或者' : '现在就可以用的'}>
        <OtherTestsRow />
        <InsteadRows />
      </ListGroup>
    </Page>
  )
}
