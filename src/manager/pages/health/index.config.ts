export default definePageConfig({ navigationBarTitleText: '运行情况' })
