import { Button } from '../../components/button/button'
import { Notice } from '../../components/notice/notice'
import { Page } from '../../components/page/page'
import { openPage } from '../../navigation/door'

interface NoTestProps {
  /** Where there was one that may have been kept. */
  readonly mayBeKept?: boolean
  readonly children: string
}

/** A page of a self-test, reached without one: by an old link, or after everything was cleared away. */
export function NoTest({ mayBeKept = false, children }: NoTestProps) {
  return (
    <Page title='自评'>
      <Notice
        id='no-test'
        kind='empty'
        action={
          <>
            <Button id='to-assess' onPress={() => void openPage('/pages/assess/index')}>
              去选一份
            </Button>
            {mayBeKept && process.env.XINLIN_H5 !== 'public' ? (
              <Button kind='secondary' id='to-kept' onPress={() => void openPage('/resident/pages/kept/index')}>
                看我的记录
              </Button>
            ) : null}
          </>
        }
      >
        {children}
      </Notice>
    </Page>
  )
}
