import { Button } from '../../components/button/button'
import { Notice } from '../../components/notice/notice'
import { Page } from '../../components/page/page'
import { openPage } from '../../navigation/door'

/** A page of a self-test, reached without one: by an old link, or after everything was cleared away. */
export function NoTest({ children }: { children: string }) {
  return (
    <Page title='自评'>
      <Notice
        kind='empty'
        action={
          <Button id='to-assess' onPress={() => void openPage('/pages/assess/index')}>
            去选一份
          </Button>
        }
      >
        {children}
      </Notice>
    </Page>
  )
}
