/** Words of any post about a sign-in that went wrong or right: who says them names nothing by them. */
export const COMMON: ReadonlySet<string> = new Set(
  `about account actually after again along alone already also always another anybody anyone anything application around
  because been before behind being below better between both bring brought came case cause clear come confirm could
  culprit didn does doesn doing done down during each either else enough error even ever every everybody everyone
  everything exactly fail fault finally find fine first fix follow found from full gave gets getting give goes going gone
  good great happen hello help here hint hope idea indeed install instead into issue just keep kind know last late latest
  later least let like line little log logged logging login logs long longer look looks made make many maybe mean message
  might mine mistake more most much must need never new newer newest next nice nobody none note nothing okay once only open
  other ours ourselves over page part people perfect perhaps please point post probably problem push quite rather reason
  release report resolv resolve right same seem seen session setting several should sign signed since single solution solv
  solve some somebody someone something somehow soon sort started still stopp such suddenly suggest sure take tell test
  than thank thanks that their them then there these they thing think this those though thought through tool took tried
  tries trouble try turn turned under unfortunately until update upgrade used user using usually very version wait want
  were what whatever when where whether which while whole will with within without wonder work worked working works would
  write wrong yesterday your yours`
    .split(/\s+/)
    .filter((word) => word !== ''),
);
