import { useState } from 'react'
import { listMyAssessments } from '#core/contracts/assessments'
import { concerns } from '#core/scales/catalogue'
import { asPage } from '../../boundary/as-page'
import { useReading } from '../../cloud/use-reading'
import { Choice, ChoiceGroup } from '../../components/choice/choice'
import { ListGroup, ListRow } from '../../components/list-row/list-row'
import { Notice } from '../../components/notice/notice'
import { Page } from '../../components/page/page'
import { chooseTest } from '../../device/current-test'
import { openPage } from '../../navigation/door'
import { scaleLead } from '../../wording/scale'
import { BegunTests } from './begun-tests'
import { BroughtTests } from './brought-tests'
import { audiences, concernTitles, entriesFor, type Whom } from './choosing'

function AssessPage() {
  const [whom, setWhom] = useState<Whom>('self')
  const entries = entriesFor(whom)
  return (
    <Page title='自评' lead='几分钟，看看最近过得怎么样。不用登录，不用写名字。' tab='assess'>
      <BegunTests />
      <ListGroup>
        <ListRow
          id='for-child'
          icon='user-round'
          title='为孩子看看'
          note='按年龄看看该留意什么，家长来答，一两分钟'
          onPress={() => void openPage('/child/pages/check/index')}
        />
      </ListGroup>
      <ChoiceGroup label='为谁做' inline>
        {audiences.map(([one, label]) => (
          <Choice key={one} id={`for-${one}`} label={label} chosen={whom === one} onChoose={() => setWhom(one)} />
        ))}
      </ChoiceGroup>
      {concerns
        .map((concern) => [concern, entries.filter((entry) => entry.concern === concern)] as const)
        .filter(([, listed]) => listed.length > 0)
        .map(([concern, listed]) => (
          <ListGroup key={concern} title={concernTitles[concern]}>
            {listed.map((entry) => (
              <ListRow
                key={entry.id}
                id={`scale-${entry.id}`}
                icon='clipboard-list'
                title={entry.plainTitle}
                note={scaleLead(entry)}
                onPress={() => {
                  chooseTest(entry.id)
                  void openPage('/resident/pages/before-test/index')
                }}
              />
            ))}
          </ListGroup>
        ))}
      {process.env.XINLIN_H5 === 'public' ? null : (
        <>
          <BroughtTests whom={whom} />
          <KeptResults />
        </>
      )}
      <Notice kind='info'>自评只能帮你了解最近的状态，不是诊断。要弄清楚怎么回事，需要和专业的人当面谈。</Notice>
    </Page>
  )
}

/** Shown once there is something to see. */
function KeptResults() {
  const mine = useReading(listMyAssessments, {})
  if (mine.state !== 'ready' || mine.value.administrations.length === 0) return null
  return (
    <ListGroup>
      <ListRow
        id='kept-results'
        icon='notebook-pen'
        title='我保存的自评'
        note='随时可以看，随时可以删。'
        onPress={() => void openPage('/resident/pages/kept/index')}
      />
    </ListGroup>
  )
}

export default asPage(AssessPage)
