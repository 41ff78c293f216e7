/**
 * What words say for what a post does, in log-odds, learnt from the labelled posts of `test/posts` and made by
 * `node test/bench/learn.ts --write`: a feature, then its weight for each of `DOINGS`. A feature is one to three words in
 * a row (`^` begins and `$` ends a sentence), the place of the sentence (`@first`) or a cue that a rule found (`#did`).
 * What stands here has earned its place on at least three sentences; what a person wrote by hand is in the other files.
 */
export const LEARNT = `
@always	-0.87	-0.09	-1.64	-1.30	-1.14
!	0	-0.39	0	0.41	-1.11
! $	-0.18	-0.34	0	0	-0.43
#admits	-0.44	0	0	0	0
#announces	-0.20	-1.28	0	2.31	-0.37
#around	0.48	0	3.02	-0.31	-0.25
#bad	0	0.59	-0.30	-0.60	0.50
#calls	0	0	0	0.46	0.07
#claims	-0.50	0.52	-0.56	0	-1.35
#contrast	0	0.61	0.22	-0.99	0.45
#deflects	-0.33	-0.18	0	0	0
#did	2.98	0.55	-0.41	0.95	1.50
#dunno	-0.50	-0.43	0	-0.76	-1.04
#elsewhere	0.53	0.25	0	0.98	-1.74
#experience	0.84	-0.75	0.27	1.40	-0.14
#failure	1.87	2.50	-1.12	-1.19	3.82
#found	-1.14	-0.78	-0.45	0.81	-0.73
#good	0.05	-0.41	0.22	-0.33	-0.57
#handled	1.45	0	0.14	1.07	0.43
#instructs	-0.89	-1.54	0.25	-0.68	-0.83
#long-ago	0	0.10	0	0	0
#looked	0	0	0	0	-1.41
#mends	-0.74	-0.76	0	0.86	0
#news	0	-0.59	0	0	0
#own-thing	0.20	0.33	0	-0.54	0
#pleased	-1.36	0	0	0.42	0
#points-back	0.08	0	0	0.10	-0.61
#promises	-0.38	-1.15	-0.06	0	-1.46
#question	-0.67	0.84	-1.05	-1.92	-1.00
#receives	0	-0.24	0	0	0
#relapse	-1.93	0	0	0	0
#same	-0.11	2.58	-0.60	-0.89	0.55
#still	0	0.59	0	-0.36	0.47
#success	0.93	-1.59	0.78	1.27	-1.03
#suffers	-0.34	1.58	-1.49	-0.87	0.26
#suggests	0	-0.40	0	0	0
#taken-back	-0.15	0	0	-0.62	0
#thanks	0	-0.74	-0.44	0.60	-0.12
$	-0.81	-0.42	-1.55	-1.23	-1.06
.	0.16	-0.54	0.55	0.10	0
. $	0.22	-0.22	0.10	0.48	0.31
. .	0	0.33	0	-0.35	0.41
. . $	-0.18	0.40	0	-0.19	0.87
. . .	0	0	0	-0.07	0.13
. . csrf	0	0	0.34	0	0
. 0	0	0.37	0.34	0.15	-0.10
. 0 $	-1.41	0.35	-0.94	0	-0.18
. 0 .	-0.22	0	0.35	0.28	0
. 0 0	0	0	0	0	0.40
. 0 :	-0.83	-0.87	0	0	0
. 0 and	0	-0.44	0	0.10	0.14
. 0 has	0	-0.09	0	0.50	0
. 0 here	0	0.15	0	0	0
. 0 is	0	-0.44	0.36	0	0
. 0 it	-0.93	0	-0.07	0	0
. 0 it's	0.16	0	0	0	0.40
. 0 on	0.82	-0.10	1.05	-0.74	0
. 0 still	0	0.34	0	0	0.77
. 0 to	-0.90	0	0	0	-0.31
. 0 v0	0	0	0	0	0.38
. aws	0.40	0	0	0	0
. com	0	0	0.19	0	0
. config	0.90	0	0	0	0
. csrf	0	0	0.34	0	0
. csrf cookie	0	0	0.34	0	0
. e	-0.25	0	0	0	0
. e .	-0.25	0	0	0	0
. env	0	0	0	0	0.11
. io	0	0.30	0	0	0.20
. js	0	0	0.07	0	0
. json	0	0	0	0	0.18
. log	0.69	0	0	0	-0.61
. php	0.24	0	0	0	0
. py	0.34	0	0	0	0
. x	0	0	0.06	0	0
. x .	0	0	0	-0.12	0
. xml	0	0.61	0	0	0
0	0.15	0.11	-0.40	0.65	0.10
0 $	-0.09	0	-0.18	-0.18	-0.23
0 .	-0.29	0.48	0	-0.35	-0.45
0 . $	-0.65	0.99	-1.39	-1.12	-0.29
0 . 0	0	0.44	0.23	0	0
0 . x	0	0	0.08	0	0
0 0	0	0.39	0	-0.98	-0.17
0 :	-0.65	0	-0.19	-0.90	0
0 : the	0.48	0	0	0	0.14
0 again	0.20	0	0.55	0	0.41
0 all	0	0	0.77	0	0
0 and	0.31	-0.23	-0.07	0	0
0 and 0	0	-0.13	0	0.35	0.17
0 and the	0	0	0	-0.13	0
0 as	0.43	0	0	0	0.12
0 comes	0.67	0.74	0	0	0
0 days	-0.06	0	0	-0.15	-0.46
0 from	1.41	0	0	0.19	0
0 h	0.12	0.34	0	0	0
0 h 0	0	0	0	0.28	0
0 has	0	-0.09	0	0.50	0
0 here	0	0.15	0	0	0
0 hours	-0.35	0	0	0	0
0 if	0	0.49	0	0	0.39
0 is	0	0	0	0.35	0
0 it	-1.23	0.44	-0.16	-0.11	0
0 it's	0.13	0.20	0	0	0.51
0 logs	0.09	-0.14	0.59	1.26	0
0 minutes	0	0	0	0.31	0
0 ms $	0	-0.23	0	0	0
0 no	0.32	0	0	0	0
0 of	-0.27	0	0	0	0
0 on	0.10	0	0.95	-0.93	0
0 on the	0.07	0	0	0	0.30
0 s	0.28	0	0	0	0
0 seconds	0.50	0	0	0	0
0 since	0	0	0	0	-0.07
0 so	0	0	0	0.85	0
0 still	0	0.34	0	0	1.42
0 the	0	0	0	0	-0.09
0 to	-0.37	0	0	0	-0.32
0 to 0	-0.57	0	0	0	0
0 today	0	0	0	0.25	0
0 uhr	0	0	0	-0.28	0
0 v0	0	0	0	0	0.38
0 v0 .	0	0	0	0	0.38
0 which	0	0	0	0.31	0
0 with	0.21	0.22	0	0	0
0 with xxx	0	0	0	0	0.08
0 xxx	0	1.11	0	-0.56	0
0fa	0	0	0	0	-0.53
0k	0	-0.55	0.20	0.66	0
0s	0.69	0	0	0	0
0th	0.09	0	0	0	0
:	0.49	0.06	0	0	0.12
: $	-1.11	0.40	0	-0.92	-0.14
: 0	0	-0.31	0	-0.81	0
: 0 $	-0.43	0	0	0	0
: 0 .	0.45	0	0	0	0
: 0 :	-0.87	0	0	0	0
: a	0	-0.44	0.07	0	0
: after	-0.25	0	0	0	0
: after the	0	0	0	0	0.38
: all	-0.05	0	0	0	-0.62
: an	0	0	0	0.24	0
: error	0.97	0	0	0	0.68
: firefox	0	0	0	0.15	0
: i	0	0	0	0.65	0
: i had	0	0	0	0.10	0
: identical	0.22	0	0	0	0
: it	0	-0.24	0	0	0
: my	0	1.16	0.64	0	0
: no	0	0	0	-0.07	0.65
: one	0	0	0	1.18	0
: same	0.80	0	0	0	0
: sso	0	-0.99	0	0	0
: the	-0.06	0	-1.02	0.28	0.41
: this	0	0	0	0.84	0
: token	0.71	0	0	0	0.24
: token expired	0.12	0	0	0	0
: true	0.48	0.14	0	0	0.12
: with	0.18	0	0.71	0	0
: works	0	0	0.82	0	0
: works .	0	0	0.86	0	0
: xxx	0	0.59	-0.41	-0.40	-0.15
: xxx $	-0.41	-0.42	0	0	0
: xxx .	-0.22	0	0	0	-0.51
?	-1.50	-0.10	-0.62	-0.97	-0.80
? $	-1.35	-0.14	-0.49	-0.80	-0.40
@first	-0.88	-0.42	-1.11	-0.30	-1.27
@last	-0.29	-0.07	-0.36	-0.05	-0.19
@mid	-0.15	0.98	-0.84	-1.69	-0.34
@only	0.41	-0.60	0.22	1.17	0.50
^	-0.81	-0.42	-1.55	-1.23	-1.06
^ 0	-0.74	0.17	0.32	0.36	0.77
^ 0 .	0	0	0.49	0	-0.59
^ 0 :	0	0	0	0	0.15
^ 0fa	0.13	0	0	0	0
^ :	0	0	0	0.42	0
^ a	-0.31	0.10	0	-0.06	-0.29
^ a fresh	0	0	0.30	0	0
^ a login	0	0	0	0	-0.50
^ a reboot	0	0	0.30	0	0
^ adding	0	0	0	0.16	0
^ after	-0.11	0.19	-0.12	0	0
^ after the	0.09	0.25	0	-0.47	0.29
^ all	-1.24	0	0	0	0
^ always	0	0	0	0	1.23
^ an	0	0	0.28	0.17	0
^ and	-0.55	-0.83	0	-0.73	0
^ any	0	0.52	0.50	0	0
^ as	0	0.46	0	0	0
^ as a	0	0	0.85	0	0
^ as of	0	0	0	0	0.24
^ at	0.14	0	0	0	0
^ back	0	0	0.63	0	0
^ back on	0.27	0	0.31	0	0
^ bei	0	0.24	0	0	0
^ bonjour	0	0.16	0	0	0
^ but	-0.09	0	0	0	-0.09
^ can	0	0.34	0	0	0
^ can't	0	0.19	0	0	0
^ cas	-0.31	0	0	0	0
^ changed	0.05	0	0	0.79	0
^ changing	0.54	0	0.06	0	0
^ changing the	0.54	0	0.06	0	0
^ chrome	0	0	0	0	0.22
^ close	0	0	0.31	0	0
^ close the	0	0	0.40	0	0
^ closing	0	0	0	-0.42	0
^ configure	-0.05	0	0	0	0
^ confirmed	-0.25	0.22	0	0	0
^ cookie	1.47	0	0	0	1.77
^ cookies	0.65	0	0	0	0.24
^ corrige	0	0	0	0.39	0
^ corrige et	0	0	0	0.39	0
^ could	0	-0.89	0	0	0
^ curl	1.22	0	0	0	0.43
^ debug	0.85	0	0	0	0
^ deleted	0.30	0	0.47	0	-0.12
^ deleting	0	0	0.77	0	0
^ did	0.20	0	0.34	0	0
^ did you	0	-0.49	0	0	0
^ does	0	0.42	0	0	0
^ done	0	0	0	0.86	0
^ each	0.69	0	0	0	0.10
^ each time	0	0	0	0	0.33
^ either	0	0	0.12	0	0
^ en	0	0	0.79	0	0
^ environment	-0.08	0.60	0	0	0
^ error	-1.25	0	0	0	-1.70
^ expected	-0.22	0.72	0	0	0
^ failed	0	0	0	0	0.36
^ firefox	0	0	0	0	0.38
^ fixed	0	0	0	-0.10	0
^ for	-0.29	-0.20	0.53	0	0
^ for the	0	-0.16	0	0	0
^ for us	0	0.34	0	0	0
^ found	-0.16	0	0	0	0
^ funny	0	-0.44	0.66	0	0
^ get	-0.13	0	0	0	0
^ github	0.20	0	0	0	0
^ going	0.44	0	0	0	0
^ good	0	-0.06	0	0	0
^ google	-1.42	0	0	0	0
^ got	-0.36	0	0	0.55	-0.08
^ gp	0	0	0.29	0	0
^ gp saml	0	0	0.29	0	0
^ has	0	0.39	0	0	0
^ have	0	-0.55	-0.21	0	0
^ hello	-0.23	0.37	0	-0.56	0
^ hello $	0	-0.39	0	0	0
^ hi	-0.08	0.23	0	-0.30	0
^ how	0	0.83	0	0	0
^ i	-0.30	-0.35	-0.17	0	-0.06
^ i believe	0	0.24	0	0	0
^ i don't	0	0.40	0	0	0
^ i had	0	-0.55	0	0	0
^ i made	-0.35	0	0	0	0
^ i moved	0	0	0	0.21	0
^ i only	0	0	0.07	0	0
^ i put	0	1.00	0	-0.07	0
^ i removed	0	0	0.07	0	0
^ i'd	-0.68	0	0	0	0
^ i'm	0	0.40	0	-0.70	0
^ i've	0.71	0	-0.46	0	0
^ i've got	0	0	0	0	0.05
^ if	-0.06	0	0.25	0	-0.88
^ if i	0.88	0.33	0.79	0.28	0
^ im	0	0.11	0	0	0
^ in	0	0	-1.44	0	-1.21
^ in case	0	0	0	0.25	0
^ installed	0	0.38	0	0	0.56
^ is	-0.40	-0.38	0	0	0
^ issue	-0.21	0	0	0	0
^ ist	0	0	0	0.07	0
^ it	-1.09	-0.30	-0.42	0	0.13
^ it is	0	0	0	0	1.24
^ it was	0	0	0	0.64	0
^ it's	-1.26	-0.32	-0.11	0	-0.20
^ it's a	0.12	0	0	0	0
^ j'ai	0	0	0	0	0.31
^ ja	0	0	0	0	0.46
^ je	0	0	0	0	0.38
^ kc	0	0	0	0	0.45
^ last	0	0	0	0	0.41
^ le	-0.26	0	0	0	0
^ leaving	0	-1.04	0	0	0
^ log	-0.97	0.13	0	0	-0.61
^ login	-1.14	0	-0.49	0	0
^ look	-0.12	0	0	0	0
^ looked	1.13	0	0	0	0
^ macos	0	0.37	0	0	0
^ made	-0.22	0	0	0	0
^ made a	-0.22	0	0	0	0
^ meme	0	0	0	0	0.17
^ might	0	-0.09	0	0	0
^ my	-0.24	-0.22	0	-0.09	-0.05
^ neither	0	0	0	0	0.41
^ new	0	-0.44	0	0.52	0
^ next	0	0	0	0	0.30
^ nginx	0	0	0	0	0.35
^ no	-0.74	0	0	-0.46	0.52
^ no login	0	0	0	0	0.13
^ none of	0	0	0	0	0.53
^ not	-0.52	0	0.54	-0.15	0
^ not a	0	0	0.72	0	0
^ nothing	-0.34	0	0	0	0
^ now	0	0.24	0	0	0
^ oauth	0	0	0	-0.13	0
^ oh	0.44	-0.08	0	0	0
^ ok	-0.55	0	0	-0.43	0
^ okay	0	0	0	0.62	0
^ on	-0.43	0	-0.28	-0.60	-0.06
^ only	0	0.74	0.64	-0.45	0.54
^ open	-0.22	0	0	0	0
^ openconnect	0	0	0	0.53	0
^ otherwise	0	-0.19	0	0	0
^ our	0	0	0	-0.06	0
^ password	0	0	0	0	0.25
^ please	0	0	0	-0.48	0
^ po	0	0.67	0	0	0
^ put	0.65	-0.22	0	1.57	0
^ ran	0	0.20	0	0	0
^ re	0.25	0.70	0.08	0	1.19
^ read	0.51	0	0	0	0
^ reinstalled	0.09	0	0	0	0
^ removed	0	0	0	0.24	-0.33
^ resolved	0	0	0	-0.40	0
^ resolved :	0	0	0	-0.40	0
^ restart	0.21	0	0.16	0	0.24
^ restart the	0	0	0	0	0.24
^ result	0	0	0	0	0.40
^ rolled	0	0	-0.11	0	0
^ root	0	0	0	0.20	0
^ safari	0	0.05	0	0	0
^ same	-0.61	0.56	0	0	-0.25
^ same here	0	0	0	0	-0.23
^ saml	0.72	0	0	0	0
^ screenshot	-0.48	0.54	0.32	0	-0.35
^ screenshot $	-0.07	0	0	0	-0.27
^ seems	0	0	0	0.08	0
^ seems to	0	0	0	0.12	0
^ set	-0.28	0	0	-0.55	0
^ shouldn't	0	-0.10	0	0	0
^ si	0	0	1.58	0	0
^ since	-0.83	0	0	-0.25	0
^ since i	0	0	0	0	0.27
^ so :	0	0	0	0	0.54
^ so far	0.10	0	0	0	0
^ so i	0	0	0.71	0	0
^ solved	0	0	0	0.36	0
^ some	-0.18	0	0	0	0
^ something	0	0.24	0	0	0
^ something in	0	0.24	0	0	0
^ sorry	-0.85	0	0	0.52	0
^ started	0	0	0	0.45	0
^ still	-0.53	0	0	0	0
^ strange	0	-0.13	0	0	0
^ switched	0.30	0	0	0	0
^ tested	0	-0.89	0	0	0
^ thank	-0.21	0	0	-0.68	0
^ thank you	-0.21	0	0	-0.68	0
^ thanks	0	0.32	0	0	0
^ that	-1.68	-0.69	-0.19	0	0
^ that's	-0.50	0	0	0.70	0
^ the	0	0.11	-0.14	0.51	0.10
^ the browser	0	0	0	0	0.47
^ the first	0	0	0.12	0	0
^ the web	0	0	0	0.18	0
^ the xxx	0	0	0.19	0	0
^ they	0.79	0	0	0.72	0
^ this	0	-0.37	0	0	0
^ this is	0.14	0	0	0	0
^ thx	-0.28	0	0	0	0
^ to	-0.72	0	0	0	0
^ to get	0	0	0.36	0	0
^ today	-0.32	0	0	0	0
^ took the	0	0	0	0.10	0
^ tried	0	0	0	0	0.80
^ two	0.49	0	0.50	1.11	0
^ u0	0	0	0.24	-0.09	0.10
^ u0 that	0	0.35	0	0	0
^ u0 u0	0	0	0	0	0.36
^ until	0	0	1.52	0	0
^ update	0	0	0	1.01	0
^ update :	0.19	0	0	0	0
^ upgraded	0	0	0	0.35	0
^ upgraded to	0	0	0	0.35	0
^ user	0	0.18	0	0	0
^ users	-0.56	0	1.04	0	0
^ v0	0	0	0	0.20	0.19
^ v0 .	0	0	0	0.70	0.27
^ was	0	-0.41	0	-0.77	0
^ was the	0	0.37	0	-0.13	0
^ we	0.44	0	0	0	0
^ we're	0	0.25	0	-0.10	0
^ well	0	0	0	0.09	0
^ went back	0	0	-0.28	0	0
^ what	-0.52	0.14	0	-0.10	-0.80
^ what's	0	0	0.15	0	0
^ what's left	0	0	0.31	0	0
^ when	0	0	0	0	0.05
^ when i	0.23	0	0.40	0	0.44
^ whether	0.74	0	0	0	1.01
^ which	0	-0.77	0	0	0
^ why	0	0.05	0	0	0
^ with	1.28	0	1.55	-0.14	1.17
^ with 0	-0.81	0	0	0	0
^ with that	0.69	0	0.24	0	0
^ with the	0.51	0	0	0	0.61
^ workaround	0	0	0.47	0	0
^ workaround :	0	0	0.47	0	0
^ works	0	0	0	0.06	0
^ x	-1.30	0	0	0	0
^ xxx	0	0	0	0	0.14
^ yep	0	-0.33	0	0	0
^ yes	0	0.23	0.16	0	0
^ yes .	0	0.07	0	0	0
^ yes i	0	0.21	0	0	0
^ yes the	0	0	0	0.33	0
^ you	0	0	0	0.06	0
a	0	-0.11	0	0	-0.22
a 0	0	0	-0.08	-0.18	0.58
a 0 .	0	-0.21	0	0	0.15
a bit	-0.20	-0.33	0	0	0
a bug in	0	-0.17	0	0	0
a colleague	0.17	0	0	0	0
a colleague's	0.44	0	0	0	0
a difference	0	0	0	0	0.53
a difference .	0	0	0	0	0.53
a la	0	0	0.40	0	0
a little	0	0	0.13	0	0
a local	0.40	0	0	0	0.16
a login	-0.07	0	0	0	-0.86
a loop	-0.21	0	0	0	0
a month	-0.49	0	0	0	0
a new	0.08	0	0	0.62	0.82
a reboot	0.08	0	0.18	0	0
a reboot of	0	0	0.20	0	0
a reload	0	0	0	0	0.38
a restart	0	0	0	0	0.26
a restart of	0	0	0	0	0.54
a session	-0.23	0	0	0	0
a small	0	-0.12	0	-0.15	0
a solution	0	0.63	0	0	0
a stack	0	0	0	0	0.43
a stack overflow	0	0	0	0	0.43
a stopgap	0	0	0.42	0	0
a test	0.26	0	0	0	0
a token	-0.31	0	-0.19	0	0
a user	-0.21	0	-0.08	0	0.05
a while	0	0	0	0.24	0
a xxx	0	0	0	0.77	0
a year	0	0	0	0	-0.42
aadsts0	0.19	0.40	0	0	0
aadsts0 .	0	0	0	0	-0.73
aadsts0 . $	0	0	0	0	-0.73
about	-0.35	0.12	-0.19	-0.93	0.13
about it	0	0	0	0	0.12
about the	0	0	0	0	0.52
above	0.29	0.62	0	-0.37	0
acc	0	1.41	0	0	0
accepted	0.20	0	0	0	0.14
accepts	0	0	0.12	0	0
access	-0.15	0	-0.49	-0.22	0
access token	0	-0.34	0	0	0
account	0	0	0	0	-0.48
account i	0	-0.10	0	0	0
activate	0	-0.14	0	0	0
active	0.45	0	0	0	0
actual	-0.38	0	0	0	0
ad	0	0.42	0	0	0.09
add	-0.42	0.13	0	-0.07	0
added	1.09	0	0.62	-0.71	0
added the	0	0	0	0	-0.20
adding	0.39	0	0	0	0
adding the	0.75	0	0	0.13	0
additional context	0.05	0	0	0	0
address	0	-0.07	0	0.67	0
adfs	0	0.25	0	-0.93	0
admin	0.43	0	-0.38	-0.36	0
advise	0.14	0	0	0	0
affected	0	0.30	0	0	0
affinity	0	0	0	0.16	0
afresh	0	0	0.53	0	0
after	0	0.99	0.40	0.08	0
after 0 .	0	0	0	-0.11	0
after 0 hours	0	0	0	0.50	0
after it	0	0	0	0	0.21
after several	-0.16	0	0	0	0
after that	0.61	0	0.61	0	0
after that it	0	0	0.71	0	0
after the	0	0	-0.82	0	0
after the update	0.20	0	0	0	0.20
again	0.79	0	0.69	0	1.30
again .	0	0.40	-0.83	0.33	0.80
again . $	0	0.40	-0.57	0.36	0.52
again :	0	-0.76	0	0	0
again and	0.17	0	0	0	0
again for	0	0	0.56	0	0
again is	0	-0.17	0.23	0	0
again with	0	0	0	0	0.23
again with invalid	0	0	0	0	0.94
age	0	0	0	0.09	0
ago	-0.25	-0.11	0	0	-0.60
ago .	-0.55	0	0	0	-0.47
ago . $	-0.55	0	0	0	-0.47
alike	0	0	0	0.07	0
alive	0.49	0	0	0	0
all	0	0.54	0	-0.55	0.60
all 0	0	-0.13	0	0.71	0
all ?	0	-0.27	0	0	0
all ? $	0	-0.27	0	0	0
all i	0	0	0	-0.10	-0.06
all is	0	0.11	0.52	0	0
all is well	0	0.09	0	0	0.17
all of	0	0.06	0	0	0.25
all over	0	0	0	0	0.76
all the	0	0	0	0	0.12
all the same	0	0	0	0	0.34
all three	0	-0.75	0	0	0.07
alle	0	0	0	1.52	0
allow	0	0	0	0.81	0
already	0.50	0	-0.88	-0.43	0.08
also	0.34	0.76	0	0	1.28
altogether	0	0	0	0	0.12
always	-0.15	0.15	0	0	0.88
an endless	0.29	0	0	0	0.42
an error .	0	-0.12	0	0	0
an hour	-0.39	-0.25	0	0	0
and	0	-0.15	-0.10	0.26	-0.06
and 0	0.20	0	0	0	0.20
and 0 .	0.23	0	0	0.10	0.20
and a	0	0	-0.62	-0.47	0
and after	0	0	0	0.26	0
and after that	0.21	0	0	0.44	0
and all	1.33	0	1.14	0.51	0.16
and all is	0	0	0.94	0	0.32
and do	0	-0.12	0	0	0
and everything	0	0	0.62	0	0
and for	0	0.16	0	0	0
and from	0.10	0	0	0	0
and got	0	0	0	0	0.27
and has	0	0	0.55	0	0
and i	-0.28	0.16	0	0	-0.23
and i'm	0.59	0	0	0.41	0
and in	0	0.85	0	0	0
and it	0	0.63	0	0	0.14
and it's	0.22	0	0	0.15	0
and let	0	0	0	0	0.19
and log	0	0	0.15	0	0
and log in	0	0	0.15	0	0
and login	0	0	0	0.33	0
and no	0	-0.12	0	0	0
and not	-0.18	0	0	0	0
and nothing	0.42	0	0	0	0
and now	0	0	0	0.09	0
and off	0	0	0	0	0.34
and on	0	0	0	-0.14	0
and on the	0	0.13	0	0	0
and only	0	0	0.40	0	0
and only then	0.26	0	0.83	0	0
and password	0	0.25	0	0	-0.18
and re	0	0	0.12	0	0
and report	0	0	0	0	0.45
and see	-0.78	0.23	0	0	0
and since	0	0	0	0.10	0
and since then	0	0	0	0.14	0
and so	0	0.08	0	0.21	0
and sso	0	-0.14	0	0	0
and starting	0	0	0.55	0	0
and still	0	0.49	0	0	0.17
and that	0	-1.31	0	1.92	0
and that's	0	0.16	0	0	0
and the	0.64	0	0	0.84	0
and the server	0	0	0	0	0.90
and then	0.33	0.09	-0.08	0	-0.53
and there	0	0	0.52	0	-0.16
and we	0	-0.09	0	0	0
and went	0	0	0	0	0.57
and went through	0	0	0	0	0.58
and without	-0.07	0	0	0	0
and xxx	0.17	0	0	0	0
and xxx .	0.83	0	0	0	0.13
and xxx on	-0.32	0	0	0	0
android	0	1.36	0	-0.54	0
anew	0.79	0	0.07	0.12	1.66
anmelden	0	0.46	0	0	0
anmeldung	0.44	0	0	0.15	0
another	0.36	0	0	0	0.50
another one	0	0	0	0	0.44
answer	0.10	0	0	0	0
answers	0	0.37	0	0	0.47
any	-0.17	0.20	0	0	-1.02
any more	0	0	0	0.64	0
anyhow	0	0	0	0	0.88
anyone	0	0.55	0	0	0
anything	0	0.78	0	0	0
anything .	0.64	0	0	0	0.09
anything . $	0.64	0	0	0	0.09
apache	0	0	0	0	0.21
api	0	-0.38	0	0.57	-0.53
api token	0	0.46	0	0	0
apiserver	0	0	0	0	0.56
app	0	0	-0.65	-0.25	-0.14
app .	0.42	0	0	0	0
app id	-0.33	0	0	0	0
app's	0	0.71	0	0	0
apparently	0	-0.45	0	0	0
appended	0.66	0	0	0	0
apple	0.10	-0.11	0	0	0
application	-0.53	0	0	0	0
applications	0.07	0	0	0	0
apply	0	0	0	1.37	0
apps	0	0	0	0.15	0
apres	0.36	0	0.41	0	0
are	-0.08	0	0	0	-0.56
are back	0.48	0	0	0	0
are ok	0	0	1.21	0	0
are there	0	0.73	0	0	0
aren't	-0.21	0	0	0	0
argocd	0	0	0.42	0	-0.38
argocd server	0.08	0	0.07	0	0
argocd server pods	0	0	0.38	0	0
around	-0.26	-0.59	0	-0.31	0
array	0.07	0	0	0	0
as	0	0.60	0	-0.26	0.71
as a	0	0	0	0.19	0
as before	0	0.22	0	0	0
as ever	0	0	0	0	0.55
as ever .	0	0	0	0	0.55
as i	0	0	0	0.19	0
as if	0	0	-0.13	0	0
as of	-0.07	0	0	0	0.42
as of today	0	0	0	0	0.21
as soon	0.12	0.64	0	0	0
as soon as	0.12	0.64	0	0	0
as they	0	0	0	0.15	0.39
as u0	0.43	0	0	0	0
as under	0	0	0	0.32	0
as under 0	0	0	0	0.32	0
as user	0	-0.12	0	0	0
as well	0	0.60	0	0	0.23
as well .	0	-0.45	-0.10	0	0.07
as you	0	0	0.32	0	0
as you said	0.09	0	0.44	0	0
ask me	0.20	0	0	0	0
asked	0.54	0	0	0	0
asked for	0.12	0	0	0	0
asking	0	0	0	0.40	0
asks	-0.51	0	-0.38	0	-0.64
asks for	-0.25	0.33	0	0	0
assertion	0.18	0	0	0	0
assistant	0.07	0	0	0	0.24
at	-0.11	-0.35	0.14	-0.19	-0.41
at 0	1.59	0	0	0	0
at 0 :	1.00	0	0	0	0
at all	-0.61	0	0	0	-0.51
at all ?	0	-0.34	0	0	0
at least	0	0	0.27	0	0
at once	0.40	0	0	0	0
at the	0	-0.06	0	0	0
at the end	0	0	0.30	0	0
at the first	0	0	-0.09	0	0
auch	0	0	0	0.13	0
audience	0	0	0	0	0.30
auf	0	-0.12	0	0.19	0.17
auf 0	0	0	0	0.68	0
aussi	-0.06	1.16	0	-0.33	1.09
auth	-0.70	-0.57	-0.25	-0.59	-1.53
auth .	0	0.27	0	0	0
auth is	-0.43	0	0	0	0
auth oidc	0	-0.19	0	0	-0.56
auth saml	0	0	0	0.21	0
auth0	0	-0.18	0	0	0
authelia	-1.29	0	0	0	0
authenticate	-0.68	0.06	0	0	0
authentication	-0.22	0	0	0	0.09
authentification	0	0.42	0	0	0
authorizing	0	0	0	0	0.23
auto	0	0	1.15	0	0
avail	0.12	0	0	0	0.08
avail .	0.09	0	0	0	0
avail . $	0.09	0	0	0	0
available	0	0	0	0.12	0
avant	0	0	0	0.27	0
avec	0.85	0	0	0.17	0
away	-0.34	0	0.28	0	-0.48
away .	0	0.20	0.08	0	0
away . $	0	0.20	0.08	0	0
away with	0	0	0	0.34	0
aws	0.47	0	0	0.24	0
awx	0	0	0	0	0.37
az	0.31	0	0	0.24	0
azure	0	0.84	-0.32	-0.29	-0.82
b0c	0	0	0	0	0.46
back	0.90	-0.12	0.85	0	0.27
back $	-0.23	-0.48	0	0.55	0
back .	0.76	0	0	0	0.39
back . $	0.76	0	0	0	0.39
back and	-0.31	0	0	0	0
back in	0	0	0	0.68	0
back on	0.29	0	1.15	0	0
back on 0	0	0	0.38	0	0
back to	0	0.80	0	0	0
back to 0	0.81	0.09	-0.38	0	0
back to the	-0.23	0	0	0	0
back up	0	0	0	-0.40	0
balanceador	0	0	0	0.52	0
balancer	0	0	0	0.06	0
bar	0.10	0	1.08	0	0
base	0	0	0	0	-0.31
based	-0.22	0	0	0	0
be	-1.29	-0.18	-0.13	-0.92	-0.95
be in	0	0	0	1.68	0
be in the	0	0	0	0.81	0
be sure	0.35	0	0	0	0
be the	0	0	0	0	0.06
because	-2.05	-0.49	0	0	0
because it's	0	-0.38	0	0	0
because of	-0.13	0	0	0	0
been	0	0	-0.15	0.56	-0.10
been looking	0.45	0	0	0	0
before	-0.29	0	0.71	0	0
before .	0	0	0	0	0.50
before . $	0	0	0	0	0.50
before i	0	0	0	0	-0.70
before the	0.29	0	0.06	0	0
behind	0	0.05	0	0	-0.09
behind a	0	0	0	0.38	0
behind an	0	0.36	0	0	0
beim	0	0.22	1.52	0	0
being	-0.39	-0.39	0	0	0
below	0	0	0.65	0	0
besides	0	-0.16	0	0	0
beta	0	0	0	0.48	0
beta 0	0	0	0	0.05	0
better	0.57	0	0	0	0
between	-0.88	0	0	-0.70	0
binary	0.05	0	0	0	0
bit	-0.42	-0.18	0	0	0
blame	0	-0.23	0	0	0
blank	0.38	0	0	0	1.07
blocks	0	0	0	0.37	0
bonjour	0	0.16	0	0	0
both	1.64	0	-0.95	0.81	0
both .	-0.39	0	0	-0.07	0
both . $	-0.39	0	0	-0.07	0
bottom	0.52	0	0	0.78	0
box	-0.06	0.18	0	-0.96	0
box .	-0.45	0	0	-0.21	0
box . $	-0.45	0	0	-0.21	0
branch	0	-1.67	0	-0.51	0
brave	-0.32	0	0	0	0
brings	0	0	0.39	0	0.25
brings the	0	0	0	0	0.23
broken	0	0	0	0	0.60
broken .	0	0	0	0	0.36
broken . $	0	0	0	0	0.36
browser	0	0.07	0	0	0.08
browser for	0.12	0	0	0	0
browser's	0	0	0.26	0	0
bug	-0.21	0	-0.17	0	-0.23
bugs	0	0	0	0.09	0
build	0.20	0	0	-0.09	0
build .	0.55	0	0	0	0
builds	0	0	0	0	0.37
built	0.26	0	0	0	0
built it	0	0	0	0	0.38
bundle	0	0	0	-0.16	0
business	0.66	0	0	0	0
busy	0	-0.64	0	0	0
but	0.47	0.34	0.91	-0.13	0.61
but i	0.64	0	0.82	0	0
but it	0	-0.31	0.68	0	0.10
but not	0.78	0	0	0	0
but now	0	0.07	0	0	0.19
but our	0	0.09	0	0	0
but the	0	0	-0.38	0	0
but then	0.84	0	0	0	0
but with	0	0	0	0	0.13
button	-1.03	0.35	0.39	-0.79	-0.68
by	0	-0.32	0.72	-0.14	-0.37
by a	0.25	-0.11	0	0	0
by hand	1.25	0	0	0	0
by hand lets	0	0	0.09	0	0
by itself	0	0	-0.13	0	0
by now	0.67	0	0	-0.45	0
by one	0	0	0.44	0	0
by the	-0.24	0	0	0	0.63
by xxx	0	-0.20	0	0	0
c'est	0.31	0.51	0	0	0.89
ca	0	0	0.42	0	0.84
ca passe	0	0	0.31	0	0
cache	0.62	-0.21	0	0.67	0.37
caches	0	0	0	0	0.10
call	0	0	0	0	-0.54
callback	0.06	0	-0.33	0	0
callback url	-0.38	0	0	0	0
called	0	0	0	1.06	0
calling	0.44	0	0	0	0.13
can	-0.66	0.63	0	0	-0.10
can do	0	-0.36	0	0	0
can log	0	0	0.69	0	0
can log in	0	0	0.69	0	0
can see	0	0.32	0	0	0
can see the	0	0.28	0	0	0
can't	-0.10	0.37	0	-0.94	-0.66
cannot	0	0.39	0	0	0
captcha	0	0	0	0	0.19
captcha .	0.62	0	0	0	0.10
captcha . $	0.62	0	0	0	0.10
care	0	0	0.13	0	0.05
care of	0	0	0.20	0	0
cas	0.11	0.62	0	0	0
case	0	0	0.11	0.70	0
case .	0.42	0	0	0	0.35
case . $	0.42	0	0	0	0.35
catch	0	0	0.12	0	0
cause	-1.20	0	0	1.57	-0.36
cause :	0	0	0	0.09	0
ce	0.17	0	0	0	0
center	0.78	0	0	0	0
cert	0	0	-0.17	0.38	0
cert file	0	0	0	0.33	0
certificat	0.23	0	0	0.36	0
certificate	0.54	0.07	0	0.29	0
certificate of	0.45	0	0	0.96	0
certificates	0	0	0	-0.06	0
chain	0	0	0.42	0	0
challenge	0.38	0	0	0	0
change	0.06	-0.51	0	0.07	0
change .	0.22	0	0	0	0
change . $	0.22	0	0	0	0
change on	0	-0.10	0	0.60	0
changed	0.51	0	-0.32	0.50	-0.33
changed .	0	-0.29	0	0	0
changed . $	0	-0.29	0	0	0
changed it	0	0.66	0	0.52	0
changed nothing	0	0	0	0	0.17
changelog	-0.26	0	0	0	0
changement	-0.07	0	0	0	0
changes	0.12	0.22	1.00	0	0
check	0.12	0	0	-0.11	0.26
check that	-0.23	0	0	0	0
checked	3.03	0.12	-0.55	0	-0.68
checked .	0.34	0	0	0	0
checked . $	0.34	0	0	0	0
chez	0.84	0	0	0.12	0
chez moi	1.05	0	0	0.15	0
choose	-0.76	0	0	0	0
chrome	-0.29	0	0	-1.12	0
chrome 0	-0.38	0	0	0	0
chrome the	0	0	0.45	0	0
chrome's	0	0	0.34	0	0
chrony	0.64	0	0	0.13	0
claims	0	-0.28	0.28	0	0
clear	-0.16	0	0.06	0	0
cleared	1.28	0	0	0	0.66
clearing	0	0	0.61	0	0
clearing the	0	0	0.64	0	0
cli	0.17	0	0	-0.64	0
click	-0.48	0.48	0	0	0
clicking	0.60	0	0	0	0
client	0.12	0.18	0.30	0.06	-0.05
client and	0	0	0.17	0	0
client secret	0	0	0	0.88	0
clock	0	-0.50	-0.65	0.15	0
clock was	0	0	0	1.32	0
close	-0.85	-0.28	0	0	0
close the	0	0	0.27	0	0
closed	-1.23	-0.57	-0.26	-0.46	-0.20
closed .	0	0	0	0	-0.33
closed . $	0	0	0	0	-0.33
closing	-0.73	-1.46	0	0	0
cluster	0.34	0	0	0	0
code	0.41	0.13	0	0	0
code .	-0.26	0	0	0	0
code . $	-0.26	0	0	0	0
code is	0.07	0	0	0	0.93
code verifier	0.91	0	0	0	0
codes	-0.25	0	0	0	0
colleague	0.17	0	0	0	0
com	0	0	0.09	-0.27	-0.20
come	0	0	-0.15	0.50	0
come back	0	0	-0.41	0.27	0
comes	0	0.33	-0.13	0	0
comes .	0	0	0	0.63	0
comes . $	0	0	0	0.63	0
comes back	-0.12	0	0	0	-0.56
comes from the	0	-0.08	0	0	0
command	0.45	0	0	0	0
comment	0	0	0.50	0	0
commit	0.88	0	0	0	0
company	0.37	0	0	0	0
compared	0.58	0	0	-0.74	-0.46
compared the	0	0	0	0	-0.12
complaint	0	0	0.26	0	0
complete	-0.19	0.21	0	0	0.21
compte	0.34	0	0	0.12	0
con	0.59	0.85	0.39	0	0.80
con la	0	0	0.66	0	0
condition	0	0	0	0.37	0
config	0	0.41	0	-0.19	-0.63
config .	0	0	0	-0.05	0
config . php	0.38	0	0	0	0
configuration	-0.08	0	0	0.63	-0.08
configuration .	0	0	0	0.24	0
configuration . $	0	0	0	0.24	0
configure	-0.13	0	0	0	0
configured	-0.15	-0.26	0	0	-0.51
confirmed	0	0	0	-0.46	0
connect	0	0	0	0.17	0
connected	1.05	0	0	0.11	0
connecter	0	0.18	0	0	0
connection	0	0	0.20	0	0
connector	-0.23	0	0	0	0
connexion	-0.36	0	0	0	0
consent	-0.17	0.11	0	-0.74	0
console	0.25	-0.30	0	0.54	-0.44
console .	0	0	0	0.30	0
console . $	0	0	0	0.45	0
console :	0	0	0.34	0	0
container	0.64	0	0	0	1.11
contains	0.22	0	0	0	0
continua	0.36	0	0	0	0.77
cookie	0.97	0.47	0.38	0.19	0.49
cookie domain	0	0	0	0	0.07
cookie is	0	0	0	0.09	0
cookies	0.32	0	1.12	0.14	0
cookies are	-0.15	0	0.13	0	0
cookies of	0.52	0	0	0	0
cookies of the	0.32	0	0	0	0
copy	0	0	0	0.07	-0.13
core	0.53	0	0	0	0
corrected	0	0	0	1.82	0
corrected the	0	0	0	0.08	0
correlation	-0.25	0	0	0	0
corrige	0	0	0	0.77	0
corrige et	0	0	0	0.39	0
corrige et en	0	0	0	0.39	0
could	-0.07	-0.59	0	0	0
could be	0	0	0	0	0.13
could be the	0	0	0	0	0.30
could you	0	0	0	0	0.20
could you try	0	0	0	0.07	0
couldn't	0	0	0	0.09	0
couldn't be	0	0	0	0.19	0
counts	0	0	0	0.45	0
create	0	0	0	0	-0.37
created	0	-0.09	0	-0.25	0.68
credential	0.20	0	0	0	0
credentials	0	0	0	0	-0.29
credentials .	0	0.25	0	0	0
csrf	0	0	0.17	0	0
csrf cookie	0	0	0.28	0	0
cured	1.17	0	0	0.51	0
curl	1.95	0.90	0	0	0.18
currently	0	0.44	0	0	0
cursor	0	0	0.11	0	0
custom	0.82	0	0	0	0
custom domain	0.82	0	0	0	0
customers	0	0.11	0.27	0	0
da	0.35	0.09	0	0	0.82
dans	0	0	0	0	-0.18
data	0	0	0	0.70	0
database	0	0	0.19	0	0
date	0.10	0	0	0	0
day	-0.67	0.64	0	0	0.34
days	0	0	0	-0.61	0
de	0.28	0	0	-0.13	1.05
de me	0.19	0.33	0	0	0
de passe	0	0	0	0.41	0
dead	-0.16	0	0	0	0
debug	1.14	-0.09	0	0	0
debug logging	0.10	0	0	0	0
debug output	0.16	0	0	0	0
decoded	0.10	0	0	0	0
decoded the	0.10	0	0	0	0
default	0	0	1.27	0	0
default .	0	0	0.15	0	0
default . $	0	0	0.15	0	0
default browser	0.65	0	0.63	0	0
deja	0	-0.22	0	0	0
del	-0.78	0	0	0	0
delete	0	0	1.44	0	0
delete the	0	0	1.13	0	0
deleted	1.03	0	0.21	0	0
deleted and	0	0	0.86	0	0
deleting	0.25	0	1.34	0	0
denied	0	0	0	0	0.65
deployed	0.07	0	0	0.09	0
depuis	1.39	0	0	0.63	0.72
depuis 0	0	0	0	0.28	0
depuis 0 h	0	0	0	0.28	0
der	0.98	0	0	0.77	0
des	0	0	0	0.27	0
desktop	0	0	-0.06	0	0
deux	0	0	0	0.42	0
developers	0	0	0	0.13	0
development	0	0	0.07	0	0
device	-0.44	0	0	0	0
dex	0	0	0	0	-0.60
did	0.63	0	-0.28	0.11	0.74
did not	0.63	0	0	0	0.09
did you	0	-0.29	0	0	0
didn't	0	0	0	0	-0.31
die	1.22	-0.81	0.50	0.90	0
dies	0.46	0	0	0	0
difference	0	0	0	0	0.11
difference .	0	0	0	0	0.89
difference . $	0	0	0	0	0.89
different	0.68	0	0	0	0.41
different .	0	0	0	0	0.79
different . $	0	0	0	0	0.79
digging	0	0	0	0.10	0
disable	0.38	0	0.76	0	0
disable the	0.69	0	0.52	0	0
disabled	0	0	0.59	0	0
disallowed	0	0.48	0	-0.30	0
disallowed useragent	0	0.34	0	-0.28	0
do	0.62	0.66	1.01	0	0
do .	0	0	0	0.30	0
do . $	0	0	0	0.30	0
do get	0	0	0.38	0	0
do get in	0	0	0.15	0	0
do i	0	0.48	0	0	0
do it	0.52	0	0	0	0
do it .	0	0.18	0	0	0.68
do that	0	0	0.16	0	0
do the	0.13	0	0.44	0	0
do with	0	-0.07	0	0	0
docker	-0.71	0	0	0	0
document	0.12	0	0	0	0
does	0.17	0	1.20	-0.37	-0.98
does .	0	0	0.20	0	0
does . $	0	0	0.20	0	0
does it	-0.74	-0.27	0	0	0
does its	0	0	0	0.25	0
does the	0.30	-0.49	0.37	0	0
doesn't	-0.31	0.62	0	-0.13	0.46
doesn't .	-0.46	0	0	0	0
doesn't . $	-0.46	0	0	0	0
doesn't do	0	0	0	0	-0.19
doesn't do it	0	0	0	0	-0.19
doesn't seem	0	0	0	0	0.09
doesn't seem to	0	0	0	0	0.09
doesn't work	-0.60	0	0	0	-0.70
domain	0	-0.09	-0.27	0	0
domain and	0	0	0	0.42	0
domains	0	0.37	0.21	0	0
don't	0	-0.51	-0.61	0	-0.77
done	0	-0.62	0	0.60	0
done .	0	0	0	0.14	0
done . $	0	0	0	0.14	0
double	0	0	0	0.32	0
down	0	0	0	-0.41	0
down :	0	-0.24	0	0	0
down to	0.85	0	0.24	0	0
downgrade	0.51	0	0.13	0	0
download	0	0	0	0.68	0
drift	0	-0.45	0	0	0
drive	0	0	0.18	0	0
driver	0	0	0.34	0	0
drop	0	0	0	0	0.31
dropped	0.40	0	0	0.86	0
du	0	0	0	1.04	-0.36
due	0	0	0	0	0.07
e	1.98	-0.20	0	0.18	0.91
e0	0	0	0	0	0.37
each	0.06	0.23	0	0	0.57
each time	0.31	0	0	0	0.47
earlier	-0.12	0	0	0	0
edge	0	0	0	0	1.06
effect	0	0	0	0	1.16
either	-0.44	-0.34	0	0	0.69
else	-0.05	0	-0.68	0	-0.33
email	0.59	0	0	1.00	0
emptied	0.99	0	0	0	0
en	0.33	0	0	0.20	0.15
en el	0.68	0	0	0.77	0
en prod	0	0	0	0.39	0
end	0	0.40	0	0	0.52
end of	0	0	0.20	0	0
ended	0.12	-0.27	0	1.07	0
ended up	0	-0.32	0	1.10	0
endless	0.29	0	0	0	0.42
ends	-0.18	0.98	0	0	0
ends after	0	0	0	0.30	0
enough	0	0	0.66	0	0
enter	0	0	0.65	0	0
entry	0.62	0	0	0.21	0
env	0	0	0	0.19	0
environment	-0.38	0	0	0	-0.49
erreur	0.75	0	0	0	0
error	0.53	1.14	-0.29	-1.01	0.76
error $	-0.68	0.45	0	-0.35	-0.28
error 0	0.20	0	0	0	0
error :	0	0.19	0	0	0.24
error message	0	0	0.20	0	0
errore	1.18	0	0	0	1.41
errors	0	0	0	0	-0.24
es	0.06	0	0	0.54	0
est	0.06	-0.37	0	0	-0.08
et en	0	0	0	0.39	0
et en prod	0	0	0	0.39	0
ete	0	0	0	0.05	0
eu	0.36	0	0	0	0
even	0.86	0	0	-0.28	1.11
ever	0	0	0.41	0	0.20
ever .	0	0.16	0	0	0.61
ever . $	0	0.16	0	0	0.61
every	0.52	1.50	-0.09	0	1.27
every time	0	0.22	0	0	1.26
every time .	0	0	0	0	0.72
everybody	0	0	0.59	0.55	0
everybody in	0	0	0.67	0	0
everything	1.09	0	0.30	0	0
everywhere	0	0	0	0	1.24
exact	-0.26	-0.27	0	0.14	-0.89
exact same	0	0	0	0.18	0
exactly	-0.69	0	0	0	0
example	0	0	0	-0.42	0
except	0	0.14	0	0	0
exchange	0.12	0	0	0	0
excluded	0.87	0	0	1.21	0
existing	0.32	0	0	0	0
existing users	0.35	-0.31	0.10	0	0
exists	0.74	0	0.06	0	0
expected	-1.53	0.84	-0.12	-0.35	-1.20
expired	0.14	0.12	0	0	-0.36
expired .	0	0.68	0	0	0
expired . $	0	0.68	0	0	0
expires	0	0	0	0	0.78
extension	0	0	0	0.26	0
extra	0.30	0	0	0	0
f0	0	0	1.16	0	0
facing	0	1.26	0	0	0
factor	0	0	0	0	-0.61
fail	0	0	0	0	0.57
failed	-0.62	1.00	0	0	0
failed again	0	0	0	0	1.14
failed again with	0	0	0	0	0.94
failing	0	0	0	0	0.30
fails	-1.86	0.51	0	0	0
failure	0	0.76	0	0	0
failures	0.16	0	0	0	0
false	0.48	0	0	0	0
far	0.72	0	-0.60	0	0
far .	0.10	0	0	0	0.44
far . $	0.10	0	0	0	0.44
fault	0	0	0	-0.28	0
figured	-0.15	0	0	0	0
file	0.42	0	0	0.35	0
file .	0	0	0	0.62	0
file . $	0	0	0	0.62	0
files	0	-0.08	0	0.30	0
fill	-0.07	0	0	0	0
fill in	-0.07	0	0	0	0
final	0	0	0	0	0.19
finally	0	0	0.34	0	0
fine	0.18	1.06	0.16	-1.30	-0.71
fine .	0	0.26	0.09	0	0
fine . $	0	0.23	0.11	0	0
fine but	0	0	0.07	0	0
fine now	-0.84	0	0	0	0
firefox	0.18	0.22	0	0.32	0.34
first	0	0.31	0	0	0.13
first and	0	0	0	0.76	0
fix	-0.44	-0.44	0.16	1.99	0
fix $	0	0	0	0.24	0
fix .	0	-0.23	0	0	0
fix . $	0	-0.23	0	0	0
fix is	0	0	0	0.97	0
fixed	-0.35	0	-0.39	1.45	0.42
fixed in	0	0	0	0.39	0
fixed it	0.61	0	0	1.73	0
fixed itself	0	0	0	-0.53	0
fixed now	-0.75	0	0	0.28	0
fixes	0	0	0	0.97	0
flag	0	0.26	0.20	0	0
flawless	0	0	0.72	0	0
flow	-0.22	-0.12	0	0	0
flow .	-0.25	0	0	0	0
flow . $	-0.25	0	0	0	0
followed	0	0	0	-0.07	0
followed the	-0.39	0	0	0	0
for	-0.29	0	0.44	-0.18	-0.08
for 0	-0.34	0	0	-1.07	0
for 0 .	0	-0.21	0	0	0
for a	-0.41	0	0	0	0
for a new	-0.07	0	0	0	0
for a while	0	0	0.14	0.27	0
for me	-0.12	0	0	0.29	0.46
for me .	0	0	0	0	0.54
for my	0	0	0	0.97	0
for now	0.66	-0.11	0.59	0	0
for now .	0	0	0.39	0	0
for some	0	0	0.63	0	0
for the	-0.09	0	-0.26	0	-0.32
for the oidc	0	0	0.72	0	0
for the password	0	0.11	0	0	0
for the time	0	0	0.13	0	0
for this	0.41	0	0	0	0
for us	0.79	0.56	0	0.44	0
for us .	0.35	0	0	0	0
force	0	0	1.68	0	0
form	0	0	-0.81	0	0
forward	-0.32	0	0	0	0
forwarded	0.24	-0.23	0	0.67	0
forwarded proto	0.28	0	0	0	0
found	-0.14	0	0	0	0
found :	0	0	0.10	0	0
found no	-0.71	0	0	0	-0.50
fresh	-0.43	0	0.44	0	0.61
from	0.83	0.33	-0.61	0	0
from 0	-0.18	0	0	0.40	0
from 0 .	-0.11	0	0	0.46	0
from ldap	0	0	0	0	0.41
from my	0	0	0	0.60	0
from source	0.83	0	0	0	0
from the	-0.14	0	0.29	0.37	-0.08
from v0	0	0	0	0	-0.13
from xxx	0.31	0	0	0	0
from xxx to	0.30	0	0	0	0
full	0	0	0	0	-0.16
funny	0	-0.44	0.66	0	0
fur	0	0	0	-0.21	0
further	0	0	0	0.23	0.39
g	0	0	0	0.66	0
gateway	0	0	0.10	0	0
gave	0.21	0	0	0	0
geloscht	0.66	0	0	0	1.52
gestartet	0.53	-0.28	0	0.60	0
get	-0.82	0.14	-0.08	-0.10	0
get through	0	0	0.65	0	0
get xxx	0	0.92	0	0	0.56
gets	0	0.90	2.12	-1.64	0
gets a	0	0	0	0	0.06
gets a 0	0	0	0	0	0.06
gets in	-0.24	0.14	0.15	0	0
gets me	0.73	0	1.06	0	0
getting	0	0.83	0	0	0
git	0.26	0	0	0.16	0
github	0.36	-0.22	0	0.78	0
give	-0.54	0.64	0	0	0
given	0.26	0	0	0	0.22
given there	0.38	0	0	0	0.46
gives	-0.22	0	0	-0.11	-0.20
glad	0	0	0	-0.06	0
glpi	0	0	0	0.47	0
glpi 0	0	0	0	0.50	0
glpi 0 .	0	0	0	0.50	0
go	-0.13	-0.43	0	0	-1.29
go .	0	0	0	1.09	0
go . $	0	0	0	1.09	0
goes	0.28	0	0.78	0	0
goes away	0	0.10	0	0	0
goes on	0	0	0	0	1.62
goes through .	0.59	0	0.40	0	0
going	0.92	0.14	0.91	0	1.08
going again	0	0	0	0	0.27
going again .	0	0	0	0	0.27
going back	0	0	0.14	0	0
going back to	0.34	0	0.36	0	0
going to	0	0	0	0.80	0
gone	0	0	0.36	0.73	0
gone .	0.33	0	0.73	0	0
gone . $	0.33	0	0.73	0	0
gone but	0	0	0	0	0.27
gone but now	0	0	0	0	0.15
good	0	-0.10	0	0	0
google	-0.62	0.19	-0.23	-0.51	-0.12
got	0	-0.38	0.09	0.88	0
got it	0	0	0	0.15	0
got the	-0.22	0	0	0	0.75
gp	0.71	0	0	0	0
gp saml	0	0	0.17	0	0
gp saml gui	0	0	0.17	0	0
grafana	0.33	0	0	0	0
grant	-0.13	0	0	0	0
granted	0.07	0.25	0	0	0.76
graph	0	0	0	0	1.29
great	0	0.10	0	0	0
great software	0	0.33	0	0	0
group	0.60	0	0	0	-0.16
guess	-0.51	0.42	0	0	0
guide	-0.46	0	0	-0.24	0
guys	0	0	0	0.15	0
h	0	0.14	0	0	0
h 0	0	0	0	0.28	0
ha	1.66	0.52	1.96	0	-0.09
hacs	0.20	-0.19	0	0.99	0
had	0	-1.14	-0.94	1.47	-0.78
had a	0.39	0	0	0	0
had been	0	0	0	0.45	0
had expired	0	0	0	0.49	0
had run	0	0	0	0.38	0
had run out	0	0	0	0.38	0
had this	0	0	0	-0.98	0
had to	0.27	0	0	0	0
had to be	0.88	0	0.15	0	0
half	-0.17	1.03	0	0	0.64
hand	1.11	0	0.34	0	0
hand .	0	0	0.09	0	0
hand . $	0	0	0.09	0	0
hand lets	0	0	0.09	0	0
hands	0	0	0.43	0	0
happens	0.25	0.64	0	0	-0.39
har	0.17	0	0	0	0
hard	0	0	-0.49	0	0
has	-0.29	0.23	0	0.17	-0.20
has a	0	0	0	0.20	0
has been	0	0	0.08	0	0
has expired	0	0.32	0	0	0
has expired .	0	0.98	0	0	0
has its	0	0	0	-0.12	0
has nothing	0	0	0	0	0.09
has the	-0.12	0	0	0	0
has to	0	-0.41	0	0.57	0
has to be	0	-0.28	0	0	0
has xxx	0	0	0.63	0	0
hasn't	0	0.27	0	0	0
have	-0.80	0.05	-0.43	-0.51	-0.60
have a	-0.33	-0.13	0	0	0.18
have the	0	0	0.21	0	0
have to	-0.60	0	0.48	0	-0.26
have to be	0	0	0	0	-0.19
have to do	0	-0.45	0	0	0
having	0	0.66	0	0	0
health	0.48	0	0	0	0
hello	-0.23	0.37	0	-0.56	0
hello $	0	-0.39	0	0	0
helm	0.12	0	0	0	0
helm chart	0.12	0	0	0	0
help	0	0.11	0	0	0.63
helped	0	0	0	0	0.97
helps	0.16	0	1.87	0	0.59
here	0	0	0	0	-0.08
here .	0	0	0.10	0	-0.19
here . $	0	0	0.11	0	0
here and	0	0	0	0	0.84
here are	0	0	0	0.08	0
here for	0	-0.33	0	0	0
hi	-0.08	0.23	0	-0.36	0
hier	0	0.30	0	0.67	0.75
history	0.83	0	0	0.67	0
ho	1.42	0	0	0	1.05
holds	0	0	0.48	0	0
home assistant	0.07	0	0	0	0.24
hopes	0	0.79	0	-0.95	0
host	0.14	0	0	0.47	0
host and	0	0	0	0	0.33
hosting	0	0	0	0.12	0
hostname	0.35	0	0	0	0.64
hotspot	0.26	0	0	0	0
hour	0	-0.09	0	0	-0.54
hours	-0.06	0.19	-0.47	0	0.72
hours .	0	0	0	0	0.38
hours . $	0	0	0	0	0.38
how	0	0	0	0	-0.74
http	0.56	0.68	0	0	0.75
http .	0	0	0	0.36	0
http . $	0	0	0	0.36	0
http 0	0	0.15	0	0	0
http code	0	-0.51	0	0	0
https	0.23	0	-0.06	-0.22	0
i	0.76	0.78	0.45	-0.56	-0.08
i .	-0.25	0	0	0	0
i . e	-0.25	0	0	0	0
i also	0	0	0	0	-0.13
i can	0.41	0.29	0	-1.12	0
i can see	0.32	0	0	0	0
i can't	0	-0.41	0	0	0
i certificati	0	0	0	0	0.23
i changed	-0.23	0	0	0	0
i compared	0	0	0	0	-0.12
i deleted	-0.09	0	0	0	0
i did	0	-0.06	-0.19	0	0
i do	0	0.07	0.36	0	0
i do get	0	0	0.53	0	0
i don't	-0.56	0	0	0	-0.18
i find	0	0.12	0	0	0
i found	0	0	0	0	-0.36
i get	0	0.83	0	0	0
i get a	0.09	0	0	0	0
i got	0.80	0	0	0.07	0
i had	-0.57	-0.45	0	0	0
i have	0	1.61	0	0	0
i log	-0.87	0	0	0	0
i made	0	0	0	0.25	-0.51
i moved	0	0	0	0.21	0
i only	0	-0.11	0.39	0	0
i press	0	0.22	0	0	0
i put	0	0.77	0	-0.15	0
i removed the	0	0	0.12	0	0
i see	0.18	0	0	0	0
i set	0	0	0	0	0.06
i still	0	0	0	0	0.54
i switched	0.31	0	0.18	0	0.09
i take	0.79	0	0	0.62	0.86
i tried	0	0	0	0	0.53
i use	0	0	0	0	0.48
i want	0	0	0.21	0	0
i went	0	0	-0.23	0	0
i'd	-0.71	0.23	0.44	0	-0.36
i'll	-0.69	0	0	-0.30	0
i'm	-0.17	0.72	-0.39	0	0
i'm in	0	0	0.50	0	0
i'm in .	-0.10	0	0	0	0
i'm logged	0.40	0	0	0.58	0
i'm logged in	0.40	0	0	0.58	0
i've	0.31	0	0	0	0.34
i've a	0	0	0	0	0.35
ich	1.02	0	0	0	0
id	0.45	0	-0.30	0.86	0
id .	-0.18	0	0	0	0.05
id . $	-0.18	0	0	0	0.05
id token	0	-0.09	0	0	0
ideas	0	0.19	0	0	0
identical	1.07	0	0.27	-0.30	0.69
idp	-0.13	0.48	-1.23	0	0
idp .	0	0.36	0	0	0
idp . $	-0.29	0.36	0	0	0
ids	0.99	0	0	0	0
if	-0.95	-0.39	0.29	-0.53	-0.73
if i	0.79	0	1.06	0.26	0
if i take	0	0	0	0.66	0
if you	0	0	0.35	0	0.12
il	0.13	0	0	0	0.55
im	0	0.61	0	0	0
image	0	0	0	0.93	0.10
imported	0.33	0	0	0.61	0
impossible	0	0.56	0	0	0.07
in	0.07	0	0.19	0.24	-0.49
in $	0	0	0.77	0	0
in .	0.19	0	0.63	0.16	-0.27
in . $	0.26	-0.18	0.86	0.62	0
in a	0	0.62	-0.12	-2.03	0
in again	0.13	0	0.07	0	0
in again .	0	-0.18	0	0	0
in all	0.12	0	0	0	0.58
in and	0.09	0	0	0	0
in as	-0.89	0	0	0	0
in both	0.08	-0.07	0	0	0
in case	0	0	0	0.16	0
in logs	0.25	0	0	0	0
in my	0.44	0	0.26	0.88	0
in my case	0	0	0.63	0	0
in nextcloud	0.48	0	0	0	0
in now	0	0	0	0	0.06
in on	0.73	-0.55	0	0.56	0
in once	0	0	1.33	-0.10	0
in once more	0.06	0	0	0	0
in our	0	0	0	0.14	0
in place of	0	0	0.67	0	0
in postman	0	0.63	0	0	0
in that	-0.46	0	0	0.22	0
in the	-0.24	-0.14	-0.10	-0.11	0.07
in the first	0	0	0	0	0.19
in the google	1.24	0	0	0	0
in the image	0	0	0	0.43	0
in the latest	-0.35	0	0	0	0
in the same	0	0.52	0	0	0.32
in the sso	0	0	0	0.81	0
in the windows	0.28	0	0	0	0
in there	0.49	0	0	0	0.52
in through	0	0	0	0	0.09
in to	0.31	0	0	0	0
in which	0	0	0	0.07	0
in with	-0.06	0	0.58	0	-0.67
in without	0.21	0	1.04	0	0
in xxx $	0	0	0	0.26	0
in your	0	0.10	0	0	0
in your case	0	0.17	0	0	0
incident	0	-1.14	0	-1.41	-0.48
included	0	0.32	0	0	0
incorrect	0	0	0	0	0.15
info	0	0.48	0	0	0
ingress	-0.44	0	0	0	-0.18
insecure	0.38	0	0	0	0
install	1.00	0	0	1.67	0
installed	0.48	0	0.77	0	0
installed 0	0	0	0	0	0.09
installed 0 .	0	0	0	0	0.17
installing	1.14	0	0.28	0	0
instance	0	-0.35	0	0	0
instances	0	-0.12	0	0.12	0
instead	0.51	0	0.78	0	0
instead .	0.27	0	0.78	0	0
instead . $	0.27	0	0.78	0	0
instead of the	0.58	0	0	0	0.06
integration	0.43	-0.10	0.25	0.77	-0.30
internal	-0.90	0	0	0	0
into	-0.08	-0.08	0.39	-0.17	-0.10
into .	0	0	0	0	0.07
into it	-0.59	0	0.15	0	0
into the	0.81	0	0.26	0	0
intranet	0	0	0	0	0.72
invalid	-1.26	0.75	0	0	-0.08
invalid client	0	0.91	0	0	0
invalid thumbprint	0	0	0	0	0.16
io	0	0.30	0	0	0.20
ip	0.94	0.09	0	0	0
iphone	0.63	0	0	0	1.09
is	-0.07	-0.17	0.48	-0.56	-0.41
is 0	-0.27	0	0	0	0
is a	-0.35	0	0	0	0
is an	0	0.12	0	0	0
is available	0	0	0	0.12	0
is back	-0.49	0	-0.41	-0.92	0
is back up	0	0	0	-0.40	0
is down	0	0	0	0	0.14
is fine	0.34	0	-0.38	0	-0.11
is going	0	0	0.79	0.28	0
is gone .	0.25	0	0	0	0
is good	0.29	0	0	0	0
is history	0.83	0	0	0	0
is impossible	0	0	0	0.27	0.15
is in	-1.40	-0.09	0	0.22	0
is in the	-0.55	0	0	0	0
is in xxx	0	0	0	0.36	0
is invalid	0	0	0.15	0	0
is missing	0.29	0	0	0	0
is no	0.08	0	0	0	0
is not	0.13	0	0	0	0
is now	0.31	0	0	0	0
is ok	1.21	0	0	0	0.21
is ok $	0.13	0	0	0	0.17
is out	0	0	-0.64	0.46	0
is possible	0	0	0.27	0	0
is that	-0.18	0	0	0	0
is the	0	0	0	0.27	0
is the same	0.08	0	0	0	0.41
is to	-0.34	0.05	1.31	0	0
is up	0	0	0.32	0.18	0
is well	0	0.09	0	0	0.17
is what	0.35	0	0	1.08	0.25
is what it	0	0	0	0	0.32
is your	0	-0.29	0	0	0
isn't	0	0.28	-0.52	-0.80	-1.08
isn't working	-0.16	0	0	0	0
issue	-0.49	0	-0.08	-1.05	0.18
issue for	-0.43	0	0	0	0
issue persists	0	0	0	0	0.54
issuer	0	0	0	0.49	0
ist	-0.26	-0.11	0	0	0
it	0.47	-0.56	0.13	0.64	-0.09
it !	0	0	0	-0.18	0
it ! $	0	0	0	-0.18	0
it $	0.10	0	0	0	0
it .	0	-0.08	0	0.18	-0.14
it . $	0	0	0	0.22	0
it :	0.42	-0.07	0	0	0
it ?	0	0.81	0	0	0
it ? $	0	0.81	0	0	0
it again	0	0	0.12	0	0
it again .	0	0	0	0	0.42
it and	0	0	0	-0.16	0
it anew	0	0	0	0.21	0
it as	0	0.21	0	0	0
it at	0	0	0.69	0	0
it back	0	-0.36	0	0.33	0
it back .	0.17	0	0	0	0
it by	0.31	0	0	0.98	0
it does	0	0	0.11	0	0.23
it doesn't	-0.98	0.66	0	0	0
it ends	0	0.25	0	0	0
it for	0.52	-1.42	0	0.92	0
it for me	0.31	0	0	-0.10	0
it for us	0.33	0	0	1.25	0
it from	0.75	0	0	0	0.17
it goes	0	0	0.14	0	0.56
it going again	0	0	0	0	0.27
it happens	0.46	0	0	0	0
it in	-0.08	0.83	-0.28	0	0
it in the	-0.30	0	0	-0.14	0
it into	0	0	0	-0.23	0.05
it is	0	0	0	0.16	0.36
it logs	0	0	0	0.45	0
it logs in	0	0	0	0.59	0
it looks	0.33	0	0	0	0
it never	0	0	0	0.23	0
it not	0	0	0	0.39	0.12
it now	0	0	0	1.18	0
it off	0.17	0	0	0	0
it on	0	0	0	0.86	0
it out	0	0	0	-0.23	0
it right	-0.56	0	0	0	0
it says	0	0.21	0	0	0
it seems	0	0	0	-0.09	-0.09
it should	0.67	0	0	0	0
it should be	0.64	0	0	0	0
it so	-0.37	0	0	0	-0.72
it starts	0	0	0.15	0	0
it the	0	0	0.22	0	0
it to	0.13	0	0	0.34	0
it too	-0.38	0	0	0	0
it took	-0.41	0	0	0	0
it was	0.68	-0.26	0	0.32	0
it was 0	0	0	0	-0.91	0
it was the	0	0	0	0.95	0
it went	0	0	0.21	0	0
it will	0.27	0	0	0	0
it with	1.21	0	0	-0.31	-0.44
it with the	0	0	0	0	-0.20
it work	0	0	0	0.18	0
it works	-0.07	0.99	0	-1.09	0
it xxx	0	0	0	0.40	0
it's	0.36	-0.06	0	0.12	0.47
it's a	0	0	0	0	-0.19
it's an	0	0	0	0	0.87
it's fine	0.44	0	0.39	0	0
it's good	0	0	0.43	0	0
it's in	0.05	0	0	0	0
it's not	0	0.28	0	0	0
it's ok	0.58	0	0	0	0
it's running	0.19	-0.09	0	0.81	0
it's the	0.24	0	0	0.97	0.68
it's working	0.18	0	0	0	0
it's working .	0	0	0.06	0	0
its	0.46	-0.69	-0.17	0.06	-1.31
itself	-0.87	0	-0.61	0	0.22
j'ai	0	0	0	0	0.67
ja	0	0	0	0	0.28
java	0	-0.05	0	1.00	-0.18
je	0	0	0.32	-0.57	0.21
jest	0.58	-0.06	0	0	0
jetzt	0	0	0	0.92	0
job	0.65	0	0.37	-0.26	0
js	-0.69	0	0	0	0
jsessionid	0	0	0	0.19	0
jumpcloud	0	0	0	0.79	0
just	0.22	0	-0.38	-0.67	0.11
just the	0	0.20	0	0	0
jwks	-0.62	-0.18	0	0.56	0
jwt	0.84	0	0	1.96	-0.06
kc	0.25	0	0	0	0.20
kc hostname	0	0	0	0	0.89
keep	0	0	0	-0.34	0.18
keeps	0	0.57	1.07	-0.22	0.79
keeps the	0	0	0.84	0	0
key	0	0	0	0.58	0
key and	-0.63	0	0	0	0
keycloak	0	0.81	-0.79	-0.38	0
keycloak 0 .	0	0	0	0.13	0
keycloak identity	0.51	0	0	0	0
keys	0	0	0	0	-0.19
keytool	0	-0.49	0	0	0
killed	0	0	0	0.05	0
kind	0	-0.29	0	0	0
klappt	0	0	0	0.29	0
know	-0.84	-0.44	0	0	-0.06
know whether	0	-0.13	0	0	0
known	0	0	0	-0.28	0
kommt	0	0.23	0	0	0
kubernetes	0	0.25	0	0	0.06
l'appli	1.09	0	0	1.16	0
la	0.69	0	0.78	1.31	0
la 0	0	0	0.07	0.24	0
la 0 .	0	0	0.07	0.24	0
last	0.18	0.18	-0.33	0.33	0
last night	0.77	0	0	0	0
lately	-0.54	0	0	0	0
later	0	-0.61	0	0	0
latest	0	0.10	0	0.08	-0.50
lauft	0.35	0	0	0	0
lax	0.66	0	0	0.85	0
ldap	0	0	0.48	0	0
le	0.61	0.14	0	0.17	0
le cas	0	0	0	0	0.39
le localstorage	0	0	0.39	0	0
leads	0	0	0	0	1.03
least	0	0	0.27	0	0
leave	0	0	0	0.53	0
leave it	0.19	0.46	0	0	0
leaving	0	-0.67	0	0	0
left	0.51	0	0	0	-0.27
let	-0.13	-0.86	0.06	0	0
let me	0	-0.25	0	0	0
lets	0.32	0.94	1.77	-0.80	0.26
lets me	0	0	0	0	0.32
lets them	0	0.08	0.89	0	0
level	-0.47	0	0	0	0
lib	0	0	0	0.07	0
license	1.32	-1.30	0	2.27	-0.05
like	0	0	0	-0.89	0.23
limit	0.07	0	0	0	0
line	0.94	0	0	0	0
lines	0.43	0	0	0	0
link	-0.99	0	0.77	0	0
linux	0	0.51	0	0	0
list	1.28	0.25	0	0	0
list .	-0.07	0	0	0	0
list . $	-0.07	0	0	0	0
listed	0.20	0	0	0	0
little	0	0	0.91	0	0
live	-0.10	-0.23	0	0	0
load	-0.09	0.19	0	0	0
load balancer	0	0	0	0.06	0
local	0	-0.11	0	1.14	0
localhost	0	0.99	0	0	0.93
localstorage	0	0	0.32	0	0
locked	-1.27	0	0	-0.26	0
locked out	-1.17	0	0	0	0
locked out .	-0.86	0.50	0	0	0
log	0.34	-0.07	-0.14	-0.59	-0.20
log :	-0.22	0	0	0	0
log in	0	0.82	0.44	-0.21	0
log in .	0	0	-0.08	0	0
log in to	0	0	0	0	0.22
log in with	0	0	0.34	0	0
log with	0.34	0	0	0	0
logged	0	0.13	-1.26	0.08	0
logged in	0	0	0	0	-0.24
logged out	0	0	0	0	0.65
logging	0.90	0	0	0.24	0
login	-0.94	0.48	0.05	-0.10	-0.70
login .	0	0.41	-0.12	0	0
login again	0	0.23	0	0	0
login and	0	0	0	0	0.56
login does	0	0	0	0.10	0
login fails	0	0	0.25	0	0
login goes	0	0	0	0.58	0
login goes through	0	0	0	0.67	0
login is	0	-0.57	0	-0.18	0
login ok	1.17	0	0	0	0
login page and	0	0	0.20	0	0
login passes	0	0	0.32	0	0
login popup	0	0	0	0	-0.14
login request	0	0	0	0	-0.45
login the	0	0	0	0	0.80
login window	0	0	0.22	0	0
login with	-0.44	0	0.35	0	0
login works	0	0	0	0.16	0
logins are	0.39	-0.62	0	0.39	0
logins are ok	0	0	0.43	0	0
logout	0.73	0	0	0	0
logs	0.40	0	0	0.42	-0.23
logs $	-0.68	0	0	0	0
logs in	0.42	0	0.30	0	0
logs in .	0	0	0	0.05	0
logs the	0	0	0	0	0.12
long	0	0	0	-0.93	0
longer	-1.34	0	0	0	0
look	0	-0.40	-0.43	-0.94	0
looked	1.39	0	0	0	0
looked into	0	0	0.09	0	0
looked into the	0.08	0	0	0	0
looking	0.55	0	-0.11	0	0
looks	0	0	0	-0.20	0
looks as	0	0	-0.11	0	0
looks as if	0	0	-0.11	0	0
loop	-0.12	0.51	0	0.18	0.73
loop is	0	0	0	0.96	0
lower	0.19	0	0	0	0
ma	0	0	0	0	1.02
macos	0	0.61	0	0	0
made	-0.16	-0.63	0	0.31	0.31
made a	-0.40	0	0	0	0
made a difference	0	0	0	0	0.53
made it	0	0	0	0.08	0
made the	0	0	0	0.65	0
mail	-0.22	0	-0.32	-0.21	0.77
maintenant	0.15	0	0	0	0
mais	0.64	0	0.44	0	0
make	-1.16	0	0	-0.15	0
make a	-0.06	0	0	0	0
makes	0	0.29	1.37	0	-0.15
makes it	0	0	1.33	0	0
mal	0	0	0.14	0.44	0
manifest	0.56	0	0	0	0
manual	0	0	0.13	0	0.80
many	0.59	0	0	0	0
many groups	0	0	0	0.23	0
marked	0	0	0	-0.53	0
match	-0.12	0	0	0	0
matter	0	0	0	0	0.24
may	0	-1.58	-0.41	0	0
may be	0.19	0	0	0	0
maybe	-0.48	0.32	0	0	0
me	1.09	0.98	0.20	0	0.67
me :	0	0.44	0.50	0	0.25
me connecter	0	0.18	0	0	0
me in	0	-1.12	-0.26	0.29	0
me in .	0	0	-0.54	0	0.10
me into	0	0	0.35	0	0
me the	0.71	0	0	0	0
me to	0	0.87	0	0	0
me to the	0	0.06	0	0	0.17
me too	-0.08	0	0	0	0
me with	0	0	0	1.05	0
meanwhile	0	0.26	0.33	0	0
mellon	-0.28	0	0	0	0.41
meme	1.33	0.19	0	-0.34	1.90
mended	0	0	0	0.51	0
mends	0	0	0	1.09	0
merci	0	0	0.29	0	0
merge	0	0	0.20	0	0
merged	0	0	0	2.05	0
message	-1.20	0	0	0	0
messages	0	0	0	0	0.94
metadata	0	0	0	0	1.23
metadata .	0	0	0	0	0.29
metadata . xml	0.56	0	0	0	0.47
metadaten	0.71	0	0	0.07	0
method	-0.59	0	0	0	0
mfa	0.29	0	0	1.17	0
microsoft	0	0	0	0	-0.76
might	-0.27	-0.60	0	0	0
migrated	-0.51	0	0	0	0
mind	0	0	0	-0.17	0
mine	0	0.39	0.13	0	-0.34
minutes	0	0	-0.17	0	0
misconfiguration	0	0.09	0	0	0
mismatch	0	0	0	0	1.04
mismatched	0	0	0	0	0.49
mismatched redirect	0	0	0	0	0.49
mismatched redirect uri	0	0	0	0	0.49
missing	0	0	0	1.31	0
mit	0	0	0	0.49	0
mit 0	0	-0.24	0	0.62	0
mobile	0	0	0	0	0.07
mode	0	0	-0.63	0.15	0
mode .	0	0	0	0	0.06
mode . $	0	0	0	0	0.06
moi	0.50	0.17	0	0.05	0
moment	-0.64	0	0	0	0
mon	-0.71	-0.31	0	0	0
month	-0.45	0	0	-0.49	0
months	-1.00	0	0	0	0
months .	-0.93	0	0	0	0
months . $	-0.93	0	0	0	0
moodle	0	0	0	0	0.36
more	1.02	-0.42	0	0.60	0.10
more .	0	0	0	0	0.30
more . $	0	0	0	0	0.30
more :	0	-0.12	0	0	0
more and	0	-0.53	0.22	0.65	0
most	0	0.56	0	0	0
most of	0	0.43	0.50	0	0
mot	0	0	0	0.41	0
mot de	0	0	0	0.41	0
mot de passe	0	0	0	0.41	0
mounted	0	0	0.50	0	0
move	-0.10	0	0	0	-0.16
moved	0	0.15	0	0.31	0.25
moved the	0	0	0	0.77	0
ms	-0.35	0	0	0	0
ms $	0	-0.23	0	0	0
much	0	-0.35	0	0	0
my	0.06	0	-0.72	0	-0.57
my case	0	0	0.63	0	0
my colleagues	0	0	0	0.12	0
my phone	0	0	0	-0.18	0
name	-0.16	0	0	0.50	0
nameid	0	0	0	0.74	0
native	0.76	0	0	0	0
navigation	0.52	0	0	0	0.36
nc	0	0	0	0	0.21
ne	0	0	0.58	0	-0.61
need	-0.13	0.34	0	0	-0.43
needs	-1.21	-0.80	0	0	0
neither	-0.18	0	0	-0.21	0.64
network	0.89	0	0	0	0
network tab	0.56	0	0	0	0
neu	0.63	0	0	-0.22	0.68
never	0	0.45	0	0	-0.13
never got	0	-0.34	0	0	0
new	1.27	-0.41	-0.32	0.84	0
new certificate	0	-0.33	0	0.38	0
new one	0.64	0	0	0	0
newer	0	0	0.07	0	0
next	0.39	-0.41	0.13	0.75	0
next time	0	0	0.35	0	0
next to	0	0	0	0.85	0
nginx	1.09	0	0	0	0.96
nicht .	0	0	0	0	0.10
nicht . $	0	0	0	0	0.10
nichts	0	0	0	0	1.02
nichts .	0	0	0	0	1.02
nichts . $	0	0	0	0	1.02
night	0.66	0	0	0	0
nightly	0	0	0	0.23	0
no	0.15	0.28	-0.90	-0.05	0.70
no .	0	0	0	0	0.60
no avail	0.12	0	0	0	0.08
no avail .	0.09	0	0	0	0
no change	0	-0.38	0	0.30	0
no different	0	0	0	0	0.79
no different .	0	0	0	0	0.79
no error	0	-0.32	0	0	0
no login	0	0	0	0	0.15
no longer	0	0	0	0.50	0
no more	1.10	-0.51	0	0.89	-0.20
no password	0	0.32	0	0	0
no way	0	0	0	0	-0.69
no way to	0.13	0	0.40	0	0
nobody	-1.51	-0.61	-0.23	-1.03	-0.09
noch	0	0	0	0.08	0
nodes	0	0	0	1.77	0
non	0	0	0	-0.68	0
none	0	0	0	0	1.04
nonetheless	0	0	0	0	0.61
nonetheless .	0	0	0	0	0.61
nonetheless . $	0	0	0	0	0.61
not	-0.11	0	-0.42	0	-0.13
not .	0	0	0	0.10	0
not . $	0	0	0	0.10	0
not a	0	0	1.11	0	0
not logged	0	0.17	0	0	0
not logged in	0	0.13	0	0	0
not one	0	0	0	0.51	0
not the	0	-0.31	0	0	0
not working	0.51	0	0	0	0
not yet	0	-0.21	0	0	0
notbefore	0	0	0.12	0	0
note	-0.94	0	0	0	0
nothing	0	1.20	-0.92	-1.16	0.28
nothing but	0	0	0	0	-0.21
nothing in	-0.26	0	0	0	0
notice	0	0	0	0	0.10
notification	0	0	0.14	0	0
nous	0	0.47	0	0	0
now	0.70	0	0	0.83	0.73
now $	0	0	0	0.91	0
now .	0	-0.32	0	0.16	-0.68
now . $	0	-0.32	0	0.16	-0.68
now :	0.78	0	0.76	0	0
now i	0	0.68	0	0	0.82
now i get	0	0	0	0	0.92
now i'm	-0.07	0	0	0	0
now it	0	0	0	-0.84	0
now it's	0	0	0	0	1.62
ntp	0	0	0	0	0.09
nur	-0.62	0	0	0.60	0
o	0	0	0	0.41	0
o login	0	0	0	1.26	0
oauth	0.18	0.55	-0.29	-0.61	0
oauth .	0	0	0.34	0	0
oauth0	0	0.14	0	0	0
oauth0 proxy	0	0	0	0	0.39
of	0	-0.29	0	-0.22	0
of 0	0	-0.54	0	0	0
of 0 .	0.29	-0.12	0	0	0
of a	-0.49	0	0	0	0
of argocd	0	0	0	0.12	0
of argocd server	0	0	0	0.12	0
of it	1.24	0	0.30	0	0
of it .	0	0	0.60	0	0
of mine	0	0	0.43	0	0
of my	0	0	0	0	0.10
of our	0	0.08	0.14	0	0
of the	0.40	-0.11	-0.12	0.77	-0.21
of the app	0	0	0	0.30	0
of the two	0	0	0	0	0.27
of them	0	-0.22	0	0.18	0
of those	0	0	0	0	0.07
of xxx	0	-0.86	-0.40	0	0
of xxx .	0.30	-0.59	0	0	0
off	0.68	0.07	0.53	-0.06	0
off in	0	0	0.12	0	0
off in the	0	0	0.12	0	0
off xxx	0	0	0.74	0	0
office0	0	0	0.09	0	0
office0 .	0	0	0.10	0	0
often	0	0.92	0	0	0
oh	0.44	-0.08	0	0	0
oidc	-0.81	-0.11	-0.13	-1.85	-0.18
oidc $	0	0	0	0	-0.45
ok	0.24	0	0	0	-0.42
ok $	0	0	0	0	0.11
ok .	0	0	0	0.86	0
ok . $	0	0	0	0.86	0
ok but	0	0	0	0	-0.23
ok in	0.58	0	0	0.16	0
okay	0	0	0	0.58	0
okta	0.09	-0.06	-0.10	-0.39	0.17
old	-0.55	0	0	0.21	-1.12
old and	-0.10	0	0	0	0
old one	-0.53	0	0	0	0
old token	0	0	0	0	-0.59
on	-0.13	0	-0.09	0	0.11
on .	0	0	0.10	0	0
on . $	0	0	0.10	0	0
on 0	0	0.34	0.40	0	0
on 0 .	0	0	0.58	0	0
on :	1.67	0	0	0	0
on a	0	0	-0.82	0	0
on and	0.54	0	0	0	0.91
on and off	0	0	0	0	0.34
on another	-0.42	0	0	0	0
on both	0.37	0	0	0	-0.57
on every	0	0	0	0	0.80
on for	0.49	0	0	0	0
on it	-0.12	0	0	0	0
on my	0	0	0	-0.80	0
on our	0	-0.51	0	0.92	-0.81
on our side	0.17	0	0	0.48	0
on that	0.51	0	0	0	0
on the	0.56	0	0	0.10	0
on this	0	0	0	-0.11	0
on to	0	0	0	0	0.30
on to the	0	0	0	0	0.37
on v0	0	0	0	0	-0.12
on v0 .	0	0	0	0	-0.12
on xxx	0	0	0	0.15	0
on xxx and	0	0	0	0.25	0
once	0	0	0.61	0	0
once more	0.16	-0.36	0.16	0	0.53
once more .	0	0	0	0	0.19
once more and	0	-0.29	0	0	0
once the	0	0.34	0	0	0
one	0	-0.39	0.08	0.47	0
one $	0.66	0.52	0	0	0.31
one .	0.06	0	0	0	-0.22
one . $	0.06	0	0	0	-0.22
one :	0	0	0	0.23	0
one and the	0	-0.10	0	0	0
one by	0	0	0.19	0	0
one can	0	0.22	0	0	0
one can't	0	0	0.15	0	0
one from the	0	0	0	0.22	0
one gets	0	0	0.39	0	0
one has	0	0	0	0.19	0
one has to	0	0	0	0.26	0
one in	-0.66	0	0	0	0
one is	0	0	0.06	0	0
one line	0	0	0	0	0.11
one of the	0	0	0	0.11	0
ones	0	0.50	0	0	0.31
only	0	0.51	0.98	0	-0.68
only .	-0.48	0	0	0	0
only . $	-0.48	0	0	0	0
only then	0	0	0.65	0	0
only way	0	0	0.81	0	0
open	-0.42	0	0	0	0
open the	-0.10	0	0.38	0	0
openid	-0.87	-0.41	0	0	0
opening	0	0	0.64	0	0
opens	-0.23	0	0	0	0
opens the	0	0	0	0	-0.24
operator	-0.73	-0.20	0	0	0
option	-0.32	0.80	0.16	0	0
or	-1.31	-0.18	0	-1.21	-1.29
or in	0	0	0	0	-0.12
or the	0	0	0.70	0	0
org	-0.21	0	0	0	0
other	0	0.61	-0.16	0	0.51
other browser	0	0	0	0	1.16
other one	0	0	0	0.26	0
otheroidc	0	0	0	0.66	0
others	0	0	0.14	-0.60	0
otherwise	0	-0.37	0	0	0
our	-0.34	0	-0.25	-0.31	-2.17
our own	0	0	0.46	-0.30	0
our side	0.17	0	0	0.48	0
ours	0	0	0	0.49	0
out	0.43	-0.18	0.63	0.61	-0.35
out .	0	0.28	0	0	0
out . $	0	0.28	0	0	0
out :	0.50	0	0.27	-0.37	0
out again	0	-0.30	0	0	0
out and	0	0	0	-0.15	0
out in	0	0	0.09	0	0
out of	-0.28	-0.18	-0.50	0	-0.32
out of the	0	0	0	-1.54	0
out the	0	0	0	0.67	-0.26
out with	0	0	0	0.46	0
outlook	-0.88	0.88	0.22	0	0
outlook .	0	0	0.07	0	0
output	0	-0.19	0	0	0
over	0	0.27	0.65	0	0
over and	0	0.52	0	0	0
over the	0.31	0	0	0	0
overflow	0	0	0	0	0.43
overflow answer	0	0	0	0	0.43
own	-0.85	-0.39	0	-0.69	0
p0	0.53	0	0	0	0
package	0	0	0	0	-0.67
page	0.16	0.42	0	-0.43	-0.40
page . $	0	0	0	0	0.09
page :	0	-0.27	0	0	0
page : xxx	0	-0.21	0	0	0
page again	0	0	0	0	-0.09
page and	0	0	0.41	0	0
page xxx	0.23	0	-0.13	0	0
par	0.13	0.84	0	0.42	0
par le	0	0.14	0	0	0
pareil	0.39	0	0	0	0
part	-1.37	0	0	0	0
party	-0.15	-0.11	0	-0.07	0
pas	0.64	0	0.53	0	0
pass	0	0	0.05	0	0
passe	0	0	0.11	0	0
passes	0.36	0	0	0	0
password	0	1.08	0.66	-0.70	0.38
password .	0	0	0	0	0.12
password . $	0	0	0	0	0.12
password and	0	0	0	0	-0.17
password in	0	0	0.54	0	0
past	-1.16	0	0	-0.32	-0.68
paste	-0.27	0	0	0	0
patch	0.51	-0.67	0	0.86	0
path	0	-0.07	0	0.32	0
people	0	0	0.28	-0.56	-0.78
people in	0	0	1.48	0	0
people who	0	0	-0.19	0	0
per	0.56	0	0	0	0
perfect	0	0	0	0.06	-0.10
perfect .	0	0	0	0.35	0
perfect . $	0	0	0	0.35	0
perhaps	0	0	-0.06	0	0
persists	0.29	0	0	0	1.22
person	0	0	0	0.42	0
phone	-0.60	0	0.24	0	0
phones	0	0	0	0.53	0
pick	-0.10	0	0	0	0
picture	0	0	0	0	1.10
pinned	0	0	0.08	0	0
pixel	0.22	0	0	0	0
place	0	-0.37	0	0	0
place of	0	0	0.67	0	0
plain	0.20	0	0.32	0	0.16
plan	0.34	-0.43	0	0	0
play	0	0	0	0.35	0.31
please	-1.91	-0.11	-0.69	0	-1.30
please help	0	0.42	0	0	0
plugin	-0.26	0	0	-0.20	0
plugins	0	-0.10	0	0	0
plus	0.82	0	0	0	0
po	0	0.67	0	0	0
pod	1.06	0	0	0	0
pods	0.78	0	1.05	0	0
pods are	0	0	0	0.15	0
policy	0	0	0	0.07	0.23
pops	0	0.28	0	0	0
pops up	0	0.28	0	0	0
popup	0	0.64	0	0.06	0
portal	-0.21	0	0	-0.46	0
possible	-1.05	0	0	0	0
postman	0	0.65	0	-0.43	0
pour	-0.58	0	0	0	-0.06
pr	0	-0.37	0	0.11	0
pre	0	0	0	0	0.21
press	-0.59	0	0	0	0
prints	0	0.41	0	-0.68	0
priority	0	0	0.69	0	0
private	0.15	-0.14	0	0	0.12
pro	0	0.38	0	0	0
problem	-0.93	0	0	-0.35	-1.04
problem .	0	0	0	0	0.19
problem . $	0	0	0	0	0.19
probleme	0.23	0	0	0	-0.87
prod	0	0	0	0.21	0
profile	0.07	0	0	-0.62	0
project	0.05	0	0	0	0
prompt	-0.43	0.62	0	0	0
proper	0	0	0	-0.09	0
properly	0	-0.22	0	0	-0.32
proto	0.28	0	0	0	0
provider	-0.65	0.11	0.08	-0.51	-0.96
proxy	0	0	-0.25	-0.35	0.23
published	0	0	0	0.22	0
pulled	0.32	0	0	0	0
put	1.91	0.06	0.11	0.30	0.57
put 0	0	0	0.20	0	0
put 0 .	0	0	0.20	0	0
put in	0.08	0	0	0	0
put it in	0	0.31	0	0	0
put that	0	0.39	0	0	0.39
puts	0	-0.22	0	0.68	0
putting	0.07	0	0	0	0
putting the	0.07	0	0	0	0
py	0.34	0	0	0	0
quand	0.50	0.45	0	0	1.32
que	0	-0.41	0	0	0
query	0.17	0	0	0	0
query string	0	0	0	0.24	0
question	0	0	0.37	0	0
quiet	0.56	0	0	0.45	0
quit	0	0.09	0.31	0	0
ran	0.31	0	-0.85	0	0.57
ran the	0.21	-0.27	0	0.29	0
ran xxx	0.06	0	0	0	0
rancher 0	0	0	0	0.27	0
rancher 0 .	0	0	0	0.27	0
rate	0	0	0	0	0.43
re	0.06	0	0	0	0.63
re added	0	0	0.47	0	-0.09
read	-0.06	-0.15	0	0.12	-0.36
real	0	0	0	0.72	-0.05
really	0	0.34	0	0	0
reason	-0.07	0	0	0	0
reason .	-0.08	0	0	0	0
reason . $	-0.08	0	0	0	0
reboot	0.08	0	0.18	0	0
reboot of	0	0	0.20	0	0
redirect	-0.48	0.14	-1.01	-0.45	0.44
redirect uri	0.51	0.27	0	0	0.31
redirect uri $	0	0	0	0	0.49
redirect uris	0	0	0	0	-0.27
redirected	-0.10	0	0	0	0
redirected to	-0.10	0	0	0	0
redirects	0	0	0	0.08	0
redirecturl	0.26	0	0	0	0
redis	0.71	0	0	0.08	0.07
refresh	-1.60	0	0.20	0	-0.39
refresh token	0	0	0	-0.50	0
refresh token in	0	0	0.32	0	0
refreshes	-0.34	0	0.13	0	0
refuses	0.53	0	0	0	0.28
regel	0	0	0	0.60	0
region	0	0	0	0.61	0
registered	0.90	-0.27	0	0.14	0
reinstalled	2.23	0	0	0	0.95
release	-0.87	-0.54	0	1.25	0
release .	0	0	0.08	0	0
release . $	0	0	0.15	0	0
released	0	0	0.61	0	0
relevant	0	0.12	0	0	0.37
reload	0.91	0	0.84	0	0.49
reload the	0	0	1.00	0	0
reloads	0	0.80	0	0	0
remote	0	0	0	0.61	0
remove	0	0	0.38	0	0
removed	1.93	-0.14	0	0.25	0
removed the	0	0	0	0	-0.16
removing	0	0	0.21	0	0
renewed	0.09	0	0	0	0
reopen	0	-0.40	0	0	0
replaced	0	-0.24	0	0.91	0.25
reproduce	0	0	-0.20	-0.18	-0.66
request	0	0.78	-0.18	0	0
request .	-0.42	0	0	0	0
request . $	-0.42	0	0	0	0
required	-0.25	0	0	0	0
reset	0	0	0.07	0	0.95
reset the	0	0	0.19	0	0
resolve	0.55	0	0	0	0
resolved	0	0	0	-0.13	0
resolved :	0	0	0	-0.40	0
resolved it	0	0	0	0.82	0
resourcerequiresconsent	0	0	0	0	0.11
response	-0.47	0	0	0	0
response time	0	-0.23	0	0	0
restart	1.71	0	1.90	0.78	0.88
restart of	0.77	0	0.74	0.48	0.39
restart the	0	0	0	0	0.11
restarted	2.09	0.43	-0.10	-0.47	1.49
restarted the	0	0	0	-0.25	0
restarting	0	0	1.04	0	0
result	0	0	0	0	0.28
retry	0	0	1.29	0	0
retry .	0	0	0.07	0	0
retry . $	0	0	0.07	0	0
review	0	-0.62	0	0	0
right	0	-0.25	-0.12	-0.24	-1.12
right .	0.12	0	0	0	0
right . $	0.12	0	0	0	0
right away	0	-0.17	0	0	-0.62
right now	0	0.89	0	0	0
roll	0	0	0.14	0	0
rollback	1.91	0	1.90	0	0
rolled	0.30	0.11	0	0	-0.27
root	-0.38	0	0.31	0	0
root cause	0	0	0	0.27	0
root url	0	0	0.48	0	0
roughly	0	0	0	0	0.15
round	0	0	0.33	0	0
round it	0.57	0	0	0	0
route	0	0	0	0	-0.14
row	0	0	0.10	0	0
rsa	0	0	0	0.49	0
rules	0	0	0	0.25	0
run	0	0	0	0	-1.36
run into	-0.24	0	0	0	0
run it	0.25	0	0	0	0
run with	0	0	0.41	0	0
running	0.13	0	0	0	0
running .	0.40	0	0	0	0.64
running . $	0.40	0	0	0	0.64
runs	0	-0.49	0	-0.25	0
s0	0.64	0	0	0	0
safari	-0.14	0	0	0	0
safe	-0.32	0	0	0	0
said	0.84	0	0.39	0	0
salesforce	0	0	0	0.16	0
same	1.12	1.76	0	-0.96	1.40
same .	0.41	0	0	0	0.11
same . $	0.41	0	0	0	0.11
same 0	0	0.42	0	0	2.08
same here	0	0	0	0	-0.23
same issue	0.16	0	0	0	0.54
same message	0	0	0	0	0.34
same message .	0	0	0	0	0.57
same problem	0.14	0.33	0	0	0
same thing	-0.39	-0.17	0	0.07	0.25
samesite	0	0.27	0	0	0
saml	-0.54	0.35	0	-0.26	-1.23
saml gui	0	0	0.17	0	0
saml sso	0	0.28	0	0	0
saml0aws	0.74	0	0.67	0	0
saved	0	0	0	0	0.16
saw	-0.95	0	0	0.10	0
say	0	-0.69	-0.26	0	0
says	-0.60	1.04	-1.22	-1.04	0
scaled	0.32	0	0.39	0	0
scheme	-0.06	0	0	0	0
scopes	0.25	0	0	0	0.70
screen	-0.33	0.57	0	0	0
screenshot	0.27	0.76	0.13	-0.78	0.89
screenshot $	0.14	1.25	0	0	0.30
screenshot .	-0.26	0	0	0	0
screenshot . $	-0.26	0	0	0	0
script	0.11	0	0	0	0
se	-0.46	0	0.60	0	-0.33
search	-0.31	0	0	-0.43	-0.50
searched	1.53	0	0	0	0
second	-0.59	0.22	0	0	0.65
second login	0	0	0	0	0.17
seconds	0.86	0.50	0	0	0
seconds .	0.16	0	0	0	0
seconds . $	0.16	0	0	0	0
secret	0.39	-0.35	-0.59	1.46	0
secret .	0	0	0	0.10	0
secret . $	0	0	0	0.10	0
secure	0	0	0	0	0.21
security	0	-0.70	0	0.47	-0.22
see	0	0.24	-0.64	-1.01	-0.37
see if	0.71	0	0	0	0
see that	0.21	0	0	0	0
seems	-0.24	0	-0.14	0	0
seems to be	-0.82	0	0	0	0
sees	0	-0.43	0	0	0
sees the	0	-0.67	0	0	0
seit	-0.41	0	0	-0.61	0
seit heute	0	0	0	-0.19	0
self	0	0.06	0	0	0.62
self signed cert	0	0.15	0	0	0
sends	-0.08	0.57	0	0.06	-0.14
sends me	-0.24	0	0	0	0
sends you	0	0.32	0	0	0
sense	0	0.21	0	0	0
sent	-0.13	0	0	0	0
separate	0	0	0	0.70	0
server	0	0.53	0	0	0
server and	-0.59	0	0	-0.36	0
server log	0	0	0	0	0.20
server pods	0	0	0.38	0	0
server's	0.87	0	0	0	0
servers	0.70	0	0	0.43	0
service	-0.43	0.25	0	-0.45	0
service and	0	0	0.21	0	0
services	0.97	0	0	0	0
session	0.08	-0.71	0	1.13	0.06
session .	0	-0.77	0	0	0
session token	0	-0.49	0	0	0
sessions	0	0	0	0.42	0
set	0.59	0.22	0	0	0.17
set it to	-0.22	0	0	0	0
set to	0.09	0	0	0	0
set xxx	0	0	0	0	0.11
setting	0.58	0	-0.39	0.42	0
settings	1.08	-0.57	0.69	0.72	0
setup	0	0	0	0.39	0
several	-0.30	0.20	0.60	0	0
sfdx	0.39	0	0	0	0
sha	0	0	0	0.29	0
sha 0	0	0	0	0.29	0
short	0	0	0.30	1.01	0
should	-0.35	-0.40	-0.33	0.69	-0.30
should be	0	0	0	-0.14	0
shouldn't	0	-0.21	0	0	0
shows	0.86	0.82	-0.72	-1.02	0.32
shows the	0	0	0	-0.09	0
si	-0.09	0.19	1.35	-1.22	0
side	0.21	0	0	0.07	-0.14
side .	0	0	0	0.41	0
side . $	0	0	0	0.41	0
sign	-0.20	0.38	-0.15	-0.18	0
sign in	-0.60	0.83	-0.33	0	0
sign in logs	0.25	0	0	0	0
sign in with	-0.16	0	0	0	-0.49
signed	0.16	0	-0.40	0	0
signed cert	0	0.15	0	0	0
signed in	0.61	-0.29	0	0	0
signing	-0.72	0	0	0	0
signing key	0	0	0	0	0.17
signs in	0	0	0.14	0	0
silent	0.62	0	0	0	0.27
similar	0	0	0	0	0.66
since	0	0.27	-0.89	0.80	0
since .	0.37	0	0	0	0
since . $	0.37	0	0	0	0
since 0	0	-0.09	0	0	-0.60
since 0 :	0	0	0	0	-0.36
since i	-0.53	0	0	0	0.21
since the	0.37	0	0	0	0
since then	-0.18	0	0	0.06	0
site	-0.15	0	0.29	0	-0.32
site .	0	0	0.29	0	0
site . $	0	0	0.36	0	0
site's	0	0	0.33	0	0
slash	0	0	0	0.73	0
small	0	0	0	-0.16	0
so	0	0	0.40	0	-0.32
so . $	-0.11	0	0	0	0
so :	0	0	0	0	0.54
so far	1.21	0	0	0	0
so far .	0.10	0	0	0	0.44
so for	0	0	1.09	0	0
so i	0.30	-0.76	0.54	0	-0.10
so it's	0	0	0.94	0	0
so on	0	0.17	0	0	0
so that	-0.59	0	0	0	0
so that's	0.64	0	1.17	0	0
so the	0	0.75	0	0.92	0
so the session	0	0	0	0.61	0
so users	0	0	0.07	0	0
software	0	0.33	0	0	0
solution	-0.28	0	0	0	0
solved	1.45	-0.68	0.49	1.48	0
solved $	0	0	0.46	0	0
solved it	0	0	0	0.89	0
some	0	0.32	0.15	-0.87	-0.42
some days	0	0	0	0	0.12
some of	0	0	0.20	0	0
someone	0	-0.33	0	0.14	-0.22
something	-0.14	0.23	0	-0.26	0
something in	0	0.50	0	0	0
something in the	0	0.46	0	0	0
sono	-0.26	0.51	0	0	0
sonoma	0	0	0	0.12	0
soon as	0.12	0.64	0	0	0
sorry	-0.64	-1.08	0	0	0
souci	-0.76	0	0	0	0
source	0.05	0	0	0	0.34
sp	0	0	0	0	-0.12
sp .	0	0	0.21	0	0
sp and	0.38	0	0	0	0
spa	0	0	0	0	0.19
spec	0	-0.08	0	0	0
specific	0	0	1.57	0	0
split	0.43	0	0	0.50	0
ssl	0	0	0	0.44	-0.20
ssl cert	0	0	0	0.33	0
ssl cert file	0	0	0	0.33	0
sso	-0.61	0.81	0.09	-0.35	-0.21
sso in	0	0	0	0	-0.12
sso login	0	0	0.15	0	0
stack	0	0	0	0	0.27
stack overflow	0	0	0	0	0.43
stack overflow answer	0	0	0	0	0.43
stackoverflow	1.26	0	0	0	0
stale	0	-0.14	0	0	0
start	-0.38	0.07	0	-0.06	-0.29
starting	0	0	0.42	0	0
starts	0.20	0	0	0	0
state	0	0	-0.26	-0.54	-0.80
static	0	0	0	0.18	0
status	-0.77	0	0	0	0
status page	0	-0.20	0	0	0
stays	0	0	0	0	2.12
stays .	0	0	0	0	0.28
stays . $	0	0	0	0	0.28
step	0	0.26	0	0	0
steps	0	0.56	0	0	-0.34
still	0.78	0.89	-0.61	0	2.64
still 0	0	0	0	0	0.62
still get	0	0	0	0	0.49
still has	0	0.30	0	0	0.76
still the	0	0	0	0	0.23
still xxx	0.75	0.11	0	0	0.63
still xxx .	0.75	0.18	0	0	0.63
stopgap	0	0	0.41	0	0
stopped	0.42	0	0	0	0
storage	0.46	0	0	0	0
store	0.28	-0.89	0	0	0.21
stored	0	0.18	0	0	0
strict	-0.26	-0.06	0	0.42	0
string	0.54	0	0	0	0
stuck	0	0	0	0	1.53
stuck at	0	0	0	0	1.13
subject	0	0	0	0.16	0
succeed	0.57	0	0	0	0
succeeds	0	0	1.39	0	-1.08
succeeds .	0	0	0.87	0	-0.61
succeeds . $	0	0	0.87	0	-0.61
success	0.99	0	-0.18	0.28	0
successful	-1.04	0	0	0	0
suggested	1.64	0	0.52	0	1.49
suggestion	0	0.18	0	0	0
support	0	0	0.31	0	0
sur	0.87	0	0	0	-0.14
sure	0.28	0	0	0	0
switch	0.31	0.37	0.27	-0.35	0
switched	1.53	0	0.32	0	0.29
switched off	0	0	0.32	0	0
switched to	0.08	0	0	0	0.30
sync	0.89	0	-0.29	0.42	0
sync .	0	0	0	0.16	0
sync . $	0	0	0	0.16	0
synced	0.16	0	0	0	0
system	0	0	0	-0.62	0
system :	0	0	0	0	0.47
tab	0	0.26	0.46	-0.14	0
tag	0	0.13	0	0	0
take	0.14	0	0	0	0.26
take that	0	0	0	0.76	0
take the	0	0	1.11	0	0
taken	0	0	0	-0.11	0
takes	-0.75	0	0.65	0.26	0
takes the	0	0	0.21	1.24	0
tap	0	0	0.10	0	0
tap on	0	0	0.10	0	0
tap on the	0	0	0.10	0	0
team	-0.71	0	0	0	0
teams	-0.35	0.22	0	0	0
tell	-0.60	-0.44	0	0	0
temporary	0	0	0.59	0	0
ten	0.42	0	0	0	0.49
tenant	-0.71	0.43	0	-0.07	0.07
terminal	0.34	0	0	0	0
terraform	0.78	0	0	0	0
tessie	0	0	0	0.19	0
test	0.52	-1.05	0	0	0
tested	1.69	-0.99	0	-1.36	-0.07
tested .	0	0	0	0	-0.31
tested . $	0	0	0	0	-0.31
text	0	-0.34	0	0	0
than	-1.06	0	0	0	-0.36
thank	0.07	0	0	0	0
thank you	0.07	0	0	0	0
thanks	-0.29	0.06	-0.14	-0.53	0
thanks for	0	0	0	-0.58	0
thanks for the	0	0.07	0	0	0
that	0.28	-0.53	0.54	0	-0.71
that .	-0.23	0	0	0	0
that . $	-0.23	0	0	0	0
that 0	0	0	0	0	0.06
that did	0	0	0	-0.16	0
that doesn't	0	0	0	0	0.67
that i	-0.46	0	0	0	0
that in	0	0.09	0	0	0.20
that in the	0	0.22	0	0	0.43
that it	0	0	0.47	0	0
that one	0	0	0	-0.14	0
that one .	0.50	0	0	0	0
that the	0.09	0	-0.25	-0.29	0
that's	0	-0.14	0.46	-0.52	-0.59
that's it	0	0.17	0	0	0
that's what	0.49	-0.31	0	0	0
the	0.10	-0.71	0.21	0.14	0
the . .	0	0	0.34	0	0
the 0 .	0.11	-0.49	0	0	0
the account	0.56	-0.29	0	0	0
the api	0.76	0	0	0	0
the apiserver	0	0	0	0	0.59
the app	-0.46	0	-0.24	0.18	0
the app's	0	0.72	0	0	0
the argocd	0	0	0.06	0	0
the authentication	0	-0.10	0	0.23	0
the browser	0.10	0	0	0	0
the browser's	0	0	0.26	0	0
the bug	-0.10	0	0	0	0
the button	0	0	0.30	0	0
the ca	0	0	0	0.06	0
the cache	0.83	0	0.09	0	-0.54
the callback	0.77	0	0	0	0
the captcha	0	0	0	0	0.82
the captcha .	0.62	0	0	0	0.10
the cause	-0.12	0	0	0	0
the cert	0	0	0	0.28	0
the certificate	-0.67	0.05	0	0	0
the claims	0	0	0.43	0	0
the cli	0.96	0	0	0	0
the client	0	0	0	0.54	0
the client id	0	0	0	0	0.14
the code	0	0	0	0.49	0
the consent	-0.70	0	0	-0.11	0
the console	0	0	0.15	0	0
the cookie	0	0	0	0	-0.14
the cookie is	0	0	0	0.20	0
the cookies	-0.53	0	0	0.31	0
the default	1.69	0	0.84	0	0.45
the default browser	0.05	0	0	0	0
the docs	-0.48	0	0	0	0
the email	0	0.22	0	0	0
the end	0.10	0	0	0	0
the error	0	0	0.07	0	-0.55
the exact	0	-0.32	0	0.21	0
the example	0.32	0	0	0	0
the extension	0.11	0	0	0.38	0
the first login	0	0	0.22	0	0
the fix	0	0	0.17	1.05	0
the fix for	0	0	0	-0.11	0
the google	0.94	0	0	0	0
the group	0	-0.08	0	0.28	0
the identical	0	0	0.49	0	0
the identity	0	0	0	0.20	0
the idp	0	0.63	0	0.10	0
the image	0	-0.12	0	1.34	0
the integration	0.15	0	0.49	0.70	0
the issue	0	0.48	0	0	0
the issuer	0	0	0	0.97	0
the job	0	0	0.08	0	0
the key	-0.39	0	0	0	0
the keycloak	0	0.18	0	0	0
the latest	0	0	0	0.59	0
the ldap	0	0	0.43	0	0
the library	0	-0.17	0	0	0
the link	0	0	0	0.08	0
the log	-0.06	0	0	0	0
the login	-0.46	0	0	-0.40	-1.62
the login popup	0	0	0	0	-0.14
the loop	0	0	0	0	0.83
the loop is	0	0	0	0.05	0
the manifest	0	0	0	0.07	0
the message	0	-1.05	0	0	0
the metadata	-0.23	0	0	0	0
the mismatch	0	0	0	0	0.16
the native	0.33	0	0	0	0
the network	0	0	0	0.18	0
the new	0	-0.19	-0.53	0	0
the next	0.41	-0.66	0	0	0
the nginx	-1.18	0	0	0	0
the nodes	0	0	0	1.15	0
the notification	0	0	0.21	0	0
the oauth	0.26	0	0	0	0
the oidc	0	0	0.90	0	0
the okta	0	0	0	0	0.05
the old	0.34	0	0	0.87	-0.50
the only	0	0	0.68	0	0
the only way	0	0	0.81	0	0
the operator	-0.22	0	0	0	0
the other	-0.38	0	0	0.57	0
the other one	0	0	0	0.26	0
the others	0	0	0.33	0	0
the page	0	0	0.20	0	0
the password	0	0	-0.42	0	0
the patch	0	0	0	1.32	0
the phone	-0.81	0	0	0	0
the pod	0.39	0	0	0	0
the policy	0	-0.09	0	0	0
the popup	0	0	0	0.61	0
the provider	0	0	0	-0.23	0
the re	0	0	0	0.78	0
the reason	0	-0.21	0	0.09	0
the redirect	0	0	0	0	0.73
the redirect uri	0	0	0	0.32	0
the refresh	0	0	0	-0.28	0
the registered	0.06	0	0	0	0
the release	0	-0.61	0	0	0
the right	0	0	-0.09	0	0
the root	0	0	0.64	0	0
the same	-0.41	0.84	0.72	-0.82	0
the same .	0.25	0	0	0	0.72
the same error	0	0	0	0	-0.14
the same thing	-0.17	0	0	0	0
the saml	0	0	0	0	-0.14
the secret	-0.18	0	0	-0.18	0
the server	-0.14	0	0	0	0.20
the server log	0	0	0	0	0.20
the service	0	0	0.26	0	0
the signature	-0.16	0	0	0	0
the site	0	0	0.39	0	0
the spa	0	0	0	0	0.37
the sso	0	0	0	0.62	0.61
the system	0	-0.06	0	0	0
the tab	0	0	0.51	0	0
the time	0	0	0	0	-0.41
the time being	0	0	0.13	0	0
the token	0	0.40	0	0	0
the token .	0	0	0	0.21	0
the token is	0.84	0	0	0	0
the trailing	-0.33	0	0	0	0
the trick	0	0	0.43	0	0
the two	0	0	-0.51	-0.48	0.13
the ui	0	0	-0.22	0	0
the update	0.26	0.36	0	0	0.55
the url	0.06	0	0.91	0	0
the user	-0.37	0	0	0.48	-0.66
the user's	0	0	0.51	0.84	0
the user's password	0	0	0.56	0.43	0
the vpn	0.77	0	1.09	0	0
the way	0.12	0	0.37	0	0.19
the windows	0.43	0	0	0	0
the windows credential	0.10	0	0	0	0
the wrong	0.08	0	0	0	0
the xxx	0	-0.25	0.40	-0.45	0
their	0	0	-0.54	0	0
them	0.11	0	0.69	0	0
then	0	0.29	0.10	-0.25	0.16
then $	0	0	0.08	0	0
then it's	0	0	0	0	0.22
then the	0	0	0	0	1.04
there	0.11	0	-0.73	-0.89	0.53
there $	0.22	0	0	0.21	0
there ?	0	-0.16	0	0	0
there ? $	0	-0.16	0	0	0
there is	0	0	0	0	0.15
there is a	0	0	0	0	0.19
there's	-1.05	0	-0.47	0.19	0
there's no	0	0	0	0	-0.51
these	0.19	0	0.12	0	0.85
they	0.55	0	0.10	0.49	0.47
they're	0	0	0	1.01	0
thing	0	-0.38	0.48	0.10	0
thing :	0	-0.55	0	0	0
thing that	0	0	0.45	0	0
things	0	0	0.07	0	0.40
third	-0.52	0	0	0	0
third party	0	-0.50	0	0	0
this	-0.30	-0.08	-0.35	0.29	0
this .	-0.12	0	0	0	0
this . $	-0.12	0	0	0	0
this :	-0.73	0	0.78	0	0
this in	0.29	0	0	0	0
this in the	0.32	0	0	0	0
this issue	0	-0.23	0	0	0
this on	0.10	0	0	0.14	0
this one	0	-0.83	0	0	0
this release	0	0	0.08	0	0
this thread	0	-0.34	0	0	0
this time	0	0	0	0	0.25
those	0.62	0	0	0	0
though	0	0	0.27	0	-0.76
thought	0	-0.17	0	0	0
three	0	-0.33	0	-0.57	0.49
through	0.88	0	0.61	-0.46	0.24
through .	0.35	0	0.36	0	-0.12
through . $	0.35	0	0.36	0	-0.12
through a	0	0	1.13	0	0
through the	0	0	-0.64	0	0
throws	0	0.15	0	0	0
thumbprint	0	0	0	0	0.09
ticket .	-0.36	0	0	0	0
ticket . $	-0.36	0	0	0	0
time	-0.74	0	0.58	-0.36	0.37
time $	0	0.09	0.71	0	0
time .	0	0	-0.25	0	0
time . $	0	0	-0.18	0	0
time :	0	-0.08	0	0	-0.38
time being	0	0	0.13	0	0
time with	0	0	0	0	0.10
times	0.29	0	0	-0.34	0
times .	0.67	0	0	0	0
times . $	0.67	0	0	0	0
tls	0	-0.31	0.39	0	0
to	-0.05	0.36	0.25	-0.59	-0.48
to 0	0.96	0	0	0	0.36
to 0 .	0.26	0.18	-0.22	0	0.13
to authorize	0	0	0	0	0.21
to be	0	-0.24	0	0	0
to be in	0	0	0	0.21	0
to be sure	0.35	0	0	0	0
to check	-0.20	0	0	0	0
to do	-0.86	0	0	-0.48	0
to do with	0	-0.07	0	0	0
to get	0	0	0.17	0	0
to get the	0	0	0	0.32	0
to have	0	0	0	0.17	0
to log	-1.03	0	0	0	0
to log in	-0.84	0	0	0	0
to login	0.48	0.16	0	0	0.40
to me	-0.06	0	0	0	0
to my	0.89	0	0	0	0
to no	0.12	0	0	0	0.10
to no avail	0.12	0	0	0	0.08
to reproduce	-1.09	0	0	0	0
to see	0.34	0	0	0	0
to see if	0.24	0	0	0	0
to set	0	0	0	0.24	0
to the	0.12	0	-0.60	0.56	0.40
to the idp	0	0	0	0	0.47
to the real	0	0	0	0.67	0
to v0	0.06	0	0	0	0
to v0 .	0.06	0	0	0	0
to work	0	0	0	0.06	0.63
to xxx	-0.06	-0.78	0	0.11	0
to xxx $	-0.08	0	0	0	0
toast	0	0	0	0.21	0
today	-1.69	0.08	0	0	0.24
today .	0	0	0	0.17	0
today . $	0	0	0	0.17	0
todos	0	0	0.66	0	0
token	0.39	0.33	0	0.33	0.09
token .	-0.06	0	0	0.94	0
token . $	0	0	0	0.07	0
token expired	0	0.29	0	0	0
token in	0	0	0.28	0	0
token is	0.80	1.07	0	0	0
tokens	0.25	0.32	-0.09	0.43	0
told	0	0.65	0.75	-0.39	0
told to	0	0	0.22	0	0
tomorrow	0	0.21	0	0	0
too	-0.15	1.14	-1.10	-0.69	0
too many	0	0	0	0.10	0
took	0.50	0	0	0	0
top	0.22	0	0	0	0
toujours	0	0.23	0	0	0.91
trace	0.48	0	0	0	0.80
traefik	0	0.14	0	0	0
trailing	-0.34	0	0	0	0
transient	0	0	0	0.15	0
trick	0	0	0.43	0	0
tried	2.15	0	-0.06	-1.56	1.75
tried xxx	-0.25	0	0	0	0
trouble	0	0.06	0	0	-0.41
true $	-0.30	0	0	0	0
true and	0.48	0.36	0	0.37	0
trust	0	-0.80	0	0	0
try	-0.70	-0.41	0	0	-0.72
try to	-0.06	0	0	0	0
trying	0	0.14	0	0	0
trying to	0	0.15	0	0	0
turned	0.19	0	0	-0.32	0.21
turns	0	0	0	0	0.17
turns out	0	0	0	0.49	0
twice	0.86	0.23	0	-0.15	0
two	0	-0.25	0	0.13	0.34
two hours	0	0.12	0	0	0
type	0.30	1.00	0	0	0
u0	0.09	-0.72	0	0	0.33
u0 $	0	-0.13	0	0	0
u0 .	0	0	0	0.13	0
u0 . $	0	0	0	0.13	0
u0 that	0	0.35	0	-0.35	0
u0 u0	0	0	0	0	0.36
u0 wrote	0.34	0	0	0	0
ubuntu	0	0.17	0	0	0
ui	-0.69	0	0	0	0
un	0	0	0	0.66	0
unauthorized	0	0	0	0.39	0
unchanged	0	0	0	0	0.40
under	0	-1.12	0	0.42	0
under 0	0	0	0	0.32	0
unfortunately	0.14	0.17	0	0	0.44
unit	0	0	0	0.32	0
unknown	-0.36	0	0	0	0
until	-0.60	-0.93	1.42	-0.90	0
up	-0.16	0	-1.18	0.19	0
up :	0	0	0	0.11	0
up and	0	0	0	0.21	0
up on	0.32	0	0	0	0.82
up the	-0.20	0	0	0	-0.22
update	0	0	0	0.84	-0.06
update :	0.19	0	0	0	0
update the	0	0	0.45	0	0
updated	0.48	0	0	0.63	0
updating	0.47	0	0	0	0
updating the	0.47	0	0	0	0
upgrade	-0.27	0.10	-0.15	0	0
upgraded	0	0	-0.08	0	0.75
upgraded to	0	0	0	0.07	0.87
upgraded to 0	0	0	0	0.18	0.87
uploaded	-0.66	0	0	0	0
uri	0.09	0.44	-0.19	0	0.26
uri $	0	0	0	0	0.49
uris	0	0	0	0	-0.28
url	0	0.05	0	0.37	0
url .	-0.11	0	0	0.27	0
url . $	-0.11	0	0	0.28	0
url :	0	0.17	0	0	0
url xxx	0	0	0	0	0.36
url xxx $	0	0	0	0	0.38
urls	0.08	0	0	0	1.46
urls .	0	0	0	0.13	0
urls . $	0	0	0	0.13	0
us	0.17	-0.15	0	0	0
us the	0	0.36	0	0	0
use	-0.09	0.34	0	-0.32	0
use .	0	0	0	0	0.20
use . $	0	0	0	0	0.20
used	0.32	0.68	0	0	0
user	0	0	-0.38	0.13	-0.44
user and	0	0	0	0	0.10
user is	0.20	0	0.16	0	0.19
user name	0	0	0	0.31	0
user's	-0.09	0	0.37	0.83	0
user's password	0	0	0.44	0.42	0
useragent	0	0.92	0	-0.64	0
userinfo	0.18	0	0	0	0
username	0	0	0.60	0	0
username password	0	0	0.37	0	0
users	0	0.35	0.43	0.20	-0.29
users .	0	0.06	0	0	0
users are	0.59	0	0.42	0	0
users can	0	0	-0.11	0	0
users can log	0	0	-0.11	0	0
using	0	0	0	0.07	0
v0	0	-0.22	-0.07	-0.09	0
v0 .	0	-0.59	0	0	0
v0 . 0	0.05	0	0	0	0
valid	0	0	0	0	-0.09
validation	0	0	0.63	0	0
values	0.35	0	1.31	0	0
var	0	0.74	0	0	0
verbose	0	0	0	0	0.20
verified	0.14	0	0	0	0
verifier	0.79	0	0	0	0
version	-0.66	0	0	-0.38	-1.19
version 0	0	0	0.15	0	0
versions	-0.16	0	0	0	-0.70
very	0	0	0	-0.50	0
via	0	0	-0.46	0	0
vide	0	0	0.33	0	0
vide le	0	0	0.39	0	0
vm	0	0	0	0.40	0
volume	0	0	1.07	0	0
vpn	0.17	0	0.84	0	0.10
vpn .	0	0	0.24	0	0
vpn . $	0	0	0.31	0	0
vs	0	0	0	0.09	0
vue	-0.28	0	0	0	0
w	-0.57	0	0	0	0
wait	0	-0.83	0	0	0
want it	0	0	0.29	0	0
wanted	0	0	-0.34	0	0
wants the	0	0	0	0.20	0
was	-0.15	-0.93	-1.08	1.73	-0.68
was a	0	-0.25	0	0	0
was asked	0	0.27	0	0	0
was fine	0	0.20	0	-0.47	0
was in	0	0	0	0	0.39
was it	-0.42	0	0	0	0
was missing	-0.21	0	0	0.41	0
was the	0	0	0	0.62	0
was what	0	0	0	1.54	0
wasn't	0.81	0	0	0	0
way	0.40	0.64	1.07	0	0.10
way in	0	0	0	0	-0.05
way out	0.50	0	0.42	0	0.70
way to	0	0.69	0.49	0	0
we	-0.68	-0.51	0	-0.69	-0.70
we can	0	-0.38	0	0	0
we had	0	0	-0.08	0	0
we're	-0.25	0.43	0	0	-0.05
we've	0.12	0	0	0	0
web	-0.45	0.46	0.09	0	0
web app	0	-0.29	0	0	0
website	0	-0.13	0	0	-0.34
week	0	1.00	0	0	0.54
well	-0.09	0.52	0.32	-0.26	0
well .	-0.11	0	0	0	0
well . $	-0.06	0	0	0	0
well :	0	0	0	0.20	0
went	1.71	0	0	-0.69	0.21
went through	0	0	-0.64	-0.47	0.07
were	0	0.18	0	1.06	0
weren't	0	0	0	0.20	0
what	0	-0.09	0.10	0	-0.20
what am	0	0.33	0	0	0
what am i	0	0.33	0	0	0
what do	0.11	0	0	0	0
what do you	0.14	0	0	0	0
what i	-0.06	0	0	0.60	0
what it	0.25	-0.31	0	0	0.13
what's	0	-0.26	0	0	0
what's left	0	0	0.31	0	0
when	0	0.43	0	0.29	-0.27
when i	0.45	0.09	0	0	0.15
when we	0	0.29	0	0	0
when you	0	0	0	0.68	0
where	0	-0.42	0	0	0
whether	0	-0.10	0	0	0.25
which	1.01	0	0.43	0	0.25
which i	0.05	0	0	-0.48	0.09
while	-0.15	0.10	0	0	0.68
white	0	0	0	-0.26	0
who	-1.49	-0.31	0	0	0
whoever	0	-0.56	0	0	0
wieder	0.07	0	0.64	0.61	0
wieder .	0	0	0.76	0	0
wieder . $	0	0	0.76	0	0
will	0	-0.96	0	0.25	0
will be	0	0	0	0.44	0
will be in	0	0	0	0.76	0
will do	0	0	0	0.15	0
window	-0.27	0	0	0	-0.26
windows	0.40	0.94	0	-0.30	0
windows 0	0	1.12	0	0	0
windows credential	0.10	0	0	0	0
windows credential manager	0.10	0	0	0	0
wird	0	-0.10	0	0	0
with	0.10	-0.08	0	0.10	-0.23
with $	-0.35	0	0	0	0
with 0	-0.11	0.18	0	0.17	-0.26
with 0 .	-0.85	0.45	0	0.53	0
with :	0	0	0	0.48	0
with a	0	0	0.27	0	0
with an	0.46	0	0	0	0
with and	-0.16	0	0	0	0
with and without	-0.16	0	0	0	0
with another	0	0	0	0	1.04
with chrome	0	0.14	0	0	0
with debug	0.22	0	0	0	0
with either	0	0	0	0	0.43
with invalid	0	0	0	0	0.94
with it	-0.29	0	-0.48	0	0
with my	0	0	0	-0.06	0
with no	-0.41	0	0	0.32	0
with okta	-0.21	0	0	0	0
with one	0	0	0.29	0	0
with our	0	-0.78	0	0	0
with that	2.56	0	1.78	0	0
with the	0	0	-0.24	0.77	0
with the old	0	0	0	0.34	0
with the same	1.52	0	0.52	0	0
with the token	0	0	0	0.18	0
with this	-0.78	0	0	0.33	0
with xxx	-0.27	-0.52	0.43	0	0
with xxx .	0	0.30	0.18	0	0.12
within	0.92	0	0	0	0
within 0	0.24	0	0	0	0
without	0.21	-0.83	0.60	0	-0.22
without a	0	0	-0.26	0	0
without complaint	0	0	0.26	0	0
won't	0	0.57	0	0	0
wordpress	-0.77	0	0	0	0
work	0	0	0	0	-0.22
work either	0	0	0	0	-0.38
workaround	0	0	1.56	0	0
workaround :	0	0	0.47	0	0
worked	0.37	0.16	0	-0.17	0.45
worked for	0	0	0	0	0.38
working	0.62	0.28	0.36	-0.09	-0.19
working .	0.07	0	0	0	0
working . $	0.07	0	0	0	0
works	0.54	0.15	1.08	0	0
works .	-0.18	0	0.30	0	0.27
works . $	-0.05	0	0.34	0	0.30
works but	1.01	0	1.22	0	0
works for	-0.38	0	0	0	0
would	-0.89	-0.16	-0.19	0	0
would you	0	0.72	0	0	0
wrong	0.30	0	0	0	-0.09
wrongly	-0.15	0	0	0	0
wrote	0	-0.50	0	0.46	0
wsl	0	0	0	0.22	0
x	-1.35	-0.08	0	0.71	-1.30
x .	0	0	0	-0.25	0
x . $	0	0	0	-0.25	0
x forwarded	0.24	0	0	0.67	0
x forwarded proto	0.28	0	0	0	0
x this	0	0	0	0.72	0
x0	0	1.25	0	0	0.09
x0 0	0	0.29	0	0	0
xml	0	0	0	-0.21	0
xxx	0.10	0.11	0.69	0.07	0.14
xxx $	-0.23	1.01	-0.27	0	-0.11
xxx .	-0.23	0.74	0	-0.43	0
xxx . $	0	0.79	0.14	-0.37	0
xxx :	0.43	0	0	0	0
xxx : xxx	0.81	0	0	0	0
xxx ?	0	-0.37	0	0	0
xxx ? $	0	-0.37	0	0	0
xxx a	0	0.09	0	0	0
xxx after	0	0	0	0	1.07
xxx and	-0.55	0	-0.11	0	0
xxx and xxx	0.45	0	0	0	0
xxx as	0	0	0.20	0	0.39
xxx by	0	-0.25	0	0	0
xxx does	0	0	0	0	-0.12
xxx en	0	0	0	0	0.32
xxx from	0	-0.12	0	0	0
xxx i	0.99	0	0	0	0
xxx in	-0.46	-0.49	0	0	0
xxx in the	-0.21	0	0	-0.42	0
xxx is	0	0	-0.05	0	0
xxx on	-0.67	0.08	0	0	-0.54
xxx on the	-0.28	0	0	0	0
xxx or	0	0	0.10	0	0
xxx please	0	-0.06	0	0	0
xxx that	-0.27	0	0	0	0
xxx the	0	0	0.14	0	0
xxx to	0.32	-0.10	0	0	0
xxx was	0	-0.12	0	0.45	0
xxx which	0	-0.28	0	0	0
xxx with	0	0	0.17	0	0.29
xxx with the	0	0	0.49	0	0
year	-1.52	0	0	0	0
yep	0	-0.33	0	0	0
yes	0	0	0	-0.30	0.25
yes .	0	0	0	0	0.71
yes . $	0	0	0	0	0.80
yes i	0	0.22	0	0	0
yes the	0	0	0	0.33	0
yet	-0.49	0	0	0	0
you	-0.70	-1.57	0.10	0	-0.63
you find	0	0.13	0	0	0
you get	0	-0.31	0	0	0
you in	0	0.18	0	0	0
you need	0	0.09	0	0	0
you said	0.09	0	0.44	0	0
you try	0	0	0	0.07	0
you're	-1.00	0	0.90	0	0
you're in	-0.10	0	1.15	0	0
you've	0	0	0.38	0	0
your	-1.25	-1.31	0	0	-2.00
your account	0	0	0.11	0	0
your case	0	0.17	0	0	0
yours	0	-0.65	0	0	-0.64
z	0	0	0	0	0.79
zero	0	0	0	0	0.29
zip	0	0	0	0.28	0
в	1.48	0	0	1.39	0.88
和	2.30	0	0	0	0
失败	0.76	0.77	0	0	0.94
的	1.03	0	0	0.15	0
谢谢	1.40	0	0	1.96	0
谢谢 $	1.00	0	0	0.40	0
🎉	-0.28	0	0	0	0
👍	0	-0.27	0	0	0
😬	0	0	0	0.17	0
🤔	0	0	0	0	0.29
`;
