import nodeNow from '@cloudbase/node-sdk/package.json' with { type: 'json' }
import node2 from 'node-sdk-2/package.json' with { type: 'json' }
import wxNow from 'wx-server-sdk/package.json' with { type: 'json' }
import nodeOfWx2 from 'wx-server-sdk-2/node_modules/@cloudbase/node-sdk/package.json' with { type: 'json' }
import wx2 from 'wx-server-sdk-2/package.json' with { type: 'json' }
import nodeOfWx3 from 'wx-server-sdk-3/node_modules/@cloudbase/node-sdk/package.json' with { type: 'json' }
import wx3 from 'wx-server-sdk-3/package.json' with { type: 'json' }

/** Two server SDKs the conformance suite is run through: by what name they are installed, and their versions. */
export interface SdkPair {
  wx: string
  wxVersion: string
  node: string
  nodeVersion: string
}

/** Those the rest of the tests are run through too. */
export const newest: SdkPair = {
  ...{ wx: 'wx-server-sdk', wxVersion: wxNow.version },
  ...{ node: '@cloudbase/node-sdk', nodeVersion: nodeNow.version },
}

/**
 * Those that most programs pin. The last is node-sdk alone: a wx-server-sdk stands on it that came with another, so that
 * what one makes of operators the other understands (`stand-on-node-sdk.ts`).
 */
export const older: readonly SdkPair[] = [
  {
    ...{ wx: 'wx-server-sdk-3', wxVersion: wx3.version },
    ...{ node: 'wx-server-sdk-3/node_modules/@cloudbase/node-sdk', nodeVersion: nodeOfWx3.version },
  },
  {
    ...{ wx: 'wx-server-sdk-2', wxVersion: wx2.version },
    ...{ node: 'wx-server-sdk-2/node_modules/@cloudbase/node-sdk', nodeVersion: nodeOfWx2.version },
  },
  { wx: 'wx-server-sdk-3', wxVersion: wx3.version, node: 'node-sdk-2', nodeVersion: node2.version },
]
