export default definePageConfig({ navigationBarTitleText: '养育', enableShareAppMessage: true })
