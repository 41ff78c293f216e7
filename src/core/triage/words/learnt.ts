/**
 * What words say for what a post does, in log-odds, learnt from the labelled posts of `test/posts` and made by
 * `node test/bench/learn.ts --write`: a feature, then its weight for each of `DOINGS`. A feature is one to three words in
 * a row (`^` begins and `$` ends a sentence), the place of the sentence (`@first`) or a cue that a rule found (`#did`).
 * What stands here has earned its place on at least three sentences; what a person wrote by hand is in the other files.
 */
export const LEARNT = `
@always	-0.87	-0.08	-1.64	-1.30	-1.13
!	0	-0.41	0	0.42	-1.11
! $	-0.16	-0.36	0	0	-0.45
#admits	-0.73	0	0	0.77	0
#announces	-0.89	-1.81	0	2.35	-0.91
#around	0.63	0	3.15	-0.25	-0.32
#bad	0	0.58	-0.28	-0.61	0.49
#calls	0	0	0	0.51	0.09
#claims	-0.47	0.49	-0.54	0	-1.31
#contrast	0	0.60	0.17	-0.98	0.46
#deflects	-0.33	-0.19	0	0	-0.06
#did	3.00	0.50	-0.40	0.95	1.52
#dunno	-0.46	-0.47	0	-0.55	-1.04
#elsewhere	0.50	0.35	0	0.93	-1.74
#experience	0.80	-0.72	0.28	1.37	-0.09
#failure	1.89	2.46	-1.09	-1.11	3.79
#found	-1.11	-0.88	-0.44	0.84	-0.79
#good	0	-0.38	0.19	-0.35	-0.51
#handled	1.50	0	0.16	1.03	0.45
#instructs	-0.88	-1.61	0.26	-0.66	-0.83
#long-ago	0	0.17	0	0	0
#looked	0	0	0	0	-1.42
#mends	-0.63	-0.71	0	0.87	0
#news	0	-0.57	0	0	0
#over	-0.29	0	0	-2.21	0
#own-thing	0.21	0.31	-0.06	-0.50	0
#pleased	-1.37	0	0	0.43	0
#points-back	0	0	0	0	-0.62
#promises	-0.40	-1.17	-0.06	0	-1.46
#question	-0.73	0.73	-1.06	-1.97	-1.05
#receives	0	-0.25	0	0	0
#relapse	-1.91	0	0	0	0
#same	-0.10	2.53	-0.58	-0.84	0.53
#still	0	0.63	0	-0.34	0.47
#success	1.10	-1.85	0.84	1.56	-1.26
#suffers	-0.37	1.61	-1.48	-0.85	0.28
#suggests	0	-0.45	0	0	0
#taken-back	0	0	0	-0.76	0
#thanks	0	-0.71	-0.41	0.56	-0.13
$	-0.81	-0.41	-1.55	-1.23	-1.06
.	0.16	-0.54	0.55	0.10	0
. $	0.21	-0.19	0.07	0.44	0.32
. .	0	0.31	0	-0.33	0.40
. . $	-0.16	0.37	0	-0.17	0.86
. . .	0	0	0	0	0.11
. . csrf	0	0	0.33	0	0
. 0	0	0.40	0.36	0.14	-0.08
. 0 $	-1.36	0.28	-0.91	0	-0.23
. 0 .	-0.24	0	0.32	0.22	0
. 0 0	0	0	0	0	0.43
. 0 :	-0.85	-0.92	0	0	0
. 0 ?	0	-0.06	0	0	0
. 0 and	0	-0.37	0	0	0.13
. 0 has	0	0	0	0.06	0
. 0 is	0	-0.48	0.37	0	0
. 0 it	-0.86	0	-0.08	0	0
. 0 it's	0.10	0	0	0	0.43
. 0 on	0.74	0	0.95	-0.74	0
. 0 still	0	0.30	0	0	0.78
. 0 to	-0.88	0	0	0	-0.31
. 0 v0	0	0	0	0	0.36
. aws	0.38	0	0	0	0
. com	0	0	0.22	-0.07	0
. config	0.91	0	0	0	0
. csrf	0	0	0.33	0	0
. csrf cookie	0	0	0.33	0	0
. e	-0.25	0	0	0	0
. e .	-0.25	0	0	0	0
. env	0	0	0	0	0.10
. example	0	0.06	0	0	0
. io	0	0.12	0	0	0.20
. json	0	0	0	0	0.20
. log	0.70	0	0	0	-0.62
. php	0.24	0	0	0	0
. py	0.29	0	0	-0.06	0
. x .	0	0	0	-0.11	0
. xml	0	0.61	0	0	0
0	0.15	0.11	-0.37	0.68	0.10
0 $	-0.18	0	-0.21	-0.17	-0.21
0 .	-0.28	0.49	0	-0.37	-0.44
0 . $	-0.66	0.98	-1.37	-1.05	-0.30
0 . 0	0	0.47	0.23	0	0
0 . x	0	0	0.07	0	0
0 0	0	0.38	0	-0.97	-0.17
0 0 .	0	0.08	0	0	0
0 :	-0.61	0	-0.16	-0.93	0
0 : the	0.47	0	0	0	0.15
0 again	0.25	0	0.57	0	0.41
0 all	0	0	0.73	0	0
0 and	0.29	-0.22	-0.08	0	0
0 and 0	0	0	0	0.28	0.20
0 as	0.45	0	0	0	0.15
0 comes	0.65	0.73	0	0	0
0 days	0	-0.11	0	-0.16	-0.44
0 from	1.40	0	0	0.22	0
0 h	0.13	0.31	0	0	0
0 h 0	0	0	0	0.28	0
0 has	0	0	0	0.06	0
0 hours	-0.34	0	0	0	0
0 if	0	0.47	0	0	0.39
0 is	0	0	0	0.55	0
0 it	-1.16	0.41	-0.18	-0.11	0
0 it's	0.09	0.35	0	0	0.56
0 logs	0	0	0.60	1.14	0
0 minutes	0	0	0	0.29	0
0 ms $	0	-0.24	0	0	0
0 of	-0.23	0	0	0	0
0 on	0	0	0.86	-0.93	0
0 on the	0.11	0	0	0	0.31
0 s	0.30	0	0	0	0
0 seconds	0.53	0	0	0	0
0 so	0	0	0	0.86	0
0 still	0	0.30	0	0	1.42
0 the	0	0	0	0	-0.07
0 to	-0.36	0	0	0	-0.32
0 to 0	-0.56	0	0	0	0
0 uhr	0	0	0	-0.33	0
0 utc	0	0	0	0	0.05
0 v0	0	0	0	0	0.36
0 v0 .	0	0	0	0	0.36
0 which	0	0	0	0.29	0
0 with	0.28	0.23	0	0	0
0 with xxx	0	0	0	0	0.08
0 xxx	0	1.14	0	-0.29	0
0fa	0	0	0	0	-0.51
0k	0	-0.43	0.20	0.67	0
0s	0.70	0	0	0	0
0th	0.11	0	0	0	0
:	0.49	0	0	0	0.14
: $	-1.13	0.44	0	-0.99	-0.16
: 0	-0.08	-0.27	0	-0.82	0
: 0 $	-0.28	0	0	0	0
: 0 .	0.45	0	0	0	0
: 0 :	-0.87	0	0	0	0
: 0 utc	0	0	0	0	0.05
: a	0	-0.45	0.08	0	0
: after	-0.22	0	0	0	0
: after the	0	0	0	0	0.37
: all	-0.07	0	0	0	-0.64
: an	0	0	0	0.30	0
: both	0	0	0	0.05	0
: error	0.94	0	0	0	0.65
: firefox	0	0	0	0.17	0
: i	0	0	0	0.71	0
: i had	0	0	0	0.06	0
: identical	0.23	0	0	0	0
: it	0	-0.24	0	0	0
: my	0	1.11	0.64	0	0
: no	0	0	0	0	0.66
: one	0	0	0	1.15	0
: same	0.78	0	0	0	0
: sso	0	-0.99	0	0	0
: the	0	0	-0.99	0.28	0.40
: this	0	0	0	0.76	0
: token	0.72	0	0	0	0.24
: token expired	0.15	0	0	0	0
: true	0.48	0.12	0	0	0.11
: with	0.16	0	0.73	0	0
: works	0	0	0.82	0	0
: works .	0	0	0.86	0	0
: xxx	0	0.61	-0.40	-0.37	-0.14
: xxx $	-0.43	-0.37	0	0	0
: xxx .	-0.22	0	0	0	-0.50
?	-1.48	-0.07	-0.61	-0.94	-0.79
? $	-1.33	-0.10	-0.48	-0.77	-0.39
@first	-0.87	-0.41	-1.09	-0.29	-1.27
@last	-0.30	-0.06	-0.36	-0.07	-0.18
@mid	-0.16	1.01	-0.85	-1.68	-0.34
@only	0.41	-0.60	0.21	1.11	0.52
^	-0.81	-0.41	-1.55	-1.23	-1.06
^ 0	-0.78	0.28	0.30	0.28	0.77
^ 0 .	0	0	0.49	-0.06	-0.60
^ 0 :	0	0	0	0	0.16
^ 0fa	0.12	0	0	0	0
^ :	0	0	0	0.60	0
^ a	-0.27	0.11	0	-0.09	-0.29
^ a fresh	0	0	0.29	0	0
^ a login	0	0	0	0	-0.50
^ a reboot	0	0	0.31	0	0
^ adding	0	0	0	0.20	0
^ after	-0.11	0.18	-0.12	0	0
^ after the	0.09	0.24	0	-0.45	0.31
^ all	-1.25	0	0	0	0
^ always	0	0	0	0	1.22
^ an	0	0	0.29	0.17	0
^ and	-0.54	-0.84	0	-0.78	0
^ any	0	0.39	0.51	0	0
^ are	0	-0.10	0	0	0
^ as	0	0.48	0	0	0
^ as a	0	0	0.83	0	0
^ as of	0	0	0	0	0.24
^ at	0.14	0	0	0	0
^ back	0	0	0.67	0	0
^ back on	0.28	0	0.36	0	0
^ bei	0	0.22	0	0	0
^ bonjour	0	0.17	0	0	0
^ but	0	0	0	0	-0.09
^ can	0	0.30	0	0	0
^ can't	0	0.24	0	0	0
^ cas	-0.32	0	0	0	0
^ changed	0	0	0	0.82	0
^ changing	0.47	0	0	0	0
^ changing the	0.47	0	0	0	0
^ chrome	0	0	0	0	0.22
^ chrome and	0	0	0	0	0.08
^ close	0	0	0.33	0	0
^ close the	0	0	0.41	0	0
^ closing	0	0	0	-0.38	0
^ configure	-0.06	0	0	0	0
^ confirmed	-0.27	0.31	0	-0.07	0
^ cookie	1.48	0	0	0	1.77
^ cookies	0.64	0	0	0	0.23
^ corrige	0	0	0	0.40	0
^ corrige et	0	0	0	0.40	0
^ could	0	-0.86	0	0	0
^ curl	1.23	0	0	0	0.44
^ debug	0.87	0	0	0	0
^ deleted	0.30	0	0.48	0	-0.14
^ deleting	0	0	0.52	0	0
^ did	0.16	0.09	0.33	0	0
^ did you	0	-0.51	0	0	0
^ does	0	0.47	0	0	0
^ done	0	0	0	0.65	0
^ each	0.70	0	0	0	0.12
^ each time	0	0	0	0	0.36
^ either	-0.20	0	0	0	0
^ en	0	0	0.80	0	0
^ environment	-0.08	0.58	0	0	0
^ error	-1.26	0	0	0	-1.70
^ expected	-0.22	0.75	0	-0.06	0
^ failed	0	0	0	0	0.36
^ firefox	0	0	0	0	0.37
^ for	-0.27	0	0.52	0	0
^ for us	0	0.24	0	0	0
^ found	-0.16	0	0	0	0
^ funny	0	-0.21	0.66	0	0
^ get	-0.12	0	0	0	0
^ github	0.17	0	0	0	0
^ going	0.46	0	0	0	0
^ good	0	-0.11	0	0	0
^ google	-1.41	0	0	0	0
^ got	-0.43	0	0	0.56	-0.05
^ gp	0	0	0.29	0	0
^ gp saml	0	0	0.29	0	0
^ has	0	0.40	0	0	0
^ have	0	-0.54	-0.13	0	0
^ hello	-0.22	0.36	0	-0.57	0
^ hello $	0	-0.41	0	0	0
^ hey	-0.06	0	0	0	0
^ hi	-0.09	0.23	0	-0.30	0
^ how	0	0.82	0	0	0
^ i	-0.33	-0.34	-0.13	0	-0.07
^ i believe	0	0.20	0	0	0
^ i don't	0	0.39	0	0	0
^ i had	0	-0.58	0	0	0
^ i made	-0.33	0	0	0	0
^ i moved	0	0	0	0.22	0
^ i only	0	0	0.11	0	0
^ i put	0	0.98	0	0	0
^ i removed	0	0	0.07	0	0
^ i'd	-0.65	0	0	0	0
^ i'm	0	0.43	0	-0.68	0
^ i've	0.64	0	-0.48	0	0
^ i've got	0	0	0	0	0.13
^ if	-0.06	0	0.27	0	-0.87
^ if i	0.90	0.30	0.81	0.26	0
^ im	0	0.10	0	0	0
^ in	0	0	-1.44	0	-1.19
^ in case	0	0	0	0.22	0
^ in my	0	0	0	0.12	0
^ installed	0	0.35	0	0	0.56
^ is	-0.39	-0.41	0	0	0
^ issue	-0.25	0	0	0	0
^ it	-1.11	-0.19	-0.39	0	0.13
^ it is	0	0	0	0	1.24
^ it was	0	0	0	0.48	0
^ it's	-1.35	-0.23	-0.18	0	-0.16
^ j'ai	0	0	0	0	0.29
^ ja	0	0	0	0	0.45
^ je	0	0	0	0	0.37
^ kc	0	0	0	0	0.43
^ last	0	0	0	0	0.42
^ le	-0.24	0	0	0	0
^ leaving	0	-1.02	0	0	0
^ log	-0.94	0.08	0	0	-0.59
^ login	-1.13	0	-0.50	0	0
^ look	-0.11	0	0	0	0
^ looked	1.14	0	0	0	0
^ macos	0	0.33	0	0	0
^ made	-0.22	0	0	0	0
^ made a	-0.22	0	0	0	0
^ meme	0	0	0	0	0.15
^ my	-0.28	-0.21	0	0	-0.06
^ neither	0	0	0	0	0.42
^ new	0	-0.46	0	0.54	0
^ next	0	0	0	0	0.29
^ nginx	0	0	0	0	0.35
^ no	-0.67	0	0	-0.48	0.52
^ no login	0	0	0	0	0.14
^ none of	0	0	0	0	0.53
^ not	-0.53	0	0.54	-0.15	0
^ not a	0	0	0.73	0	0
^ nothing	-0.34	0	0	0	0
^ now	0	0.24	0	0	0
^ oauth	0	0.06	0	0	0
^ oh	0.43	-0.10	0	0	0
^ ok	-0.47	0	0	-0.35	0
^ okay	0	0	0	0.62	0
^ on	-0.43	0	-0.20	-0.58	-0.06
^ only	0	0.76	0.67	-0.45	0.53
^ open	-0.23	0	0	0	0
^ openconnect	0	0	0	0.58	0
^ otherwise	0	-0.23	0	0	0
^ our	0	0	0	-0.07	0
^ password	0	0	0	0	0.26
^ please	0	0	0	-0.46	0
^ po	0	0.66	0	0	0
^ put	0.65	-0.24	0	1.59	0
^ ran	0	0.24	0	0	0
^ re	0.26	0.73	0.11	0	1.17
^ read	0.50	0	0	0	0
^ reinstalled	0.08	0	0	0	0
^ removed	0	0	0	0.25	-0.30
^ resolved	0	0	0	-0.41	0
^ resolved :	0	0	0	-0.41	0
^ restart	0.24	0	0.13	0	0.23
^ restart the	0	0	0	0	0.23
^ result	0	0	0	0	0.39
^ rolled	0	0	-0.26	0	0
^ root	0	0	0	0.21	0
^ same	-0.61	0.56	0	0	-0.25
^ same here	0	0	0	0	-0.23
^ saml	0.73	0	0	0	0
^ screenshot	-0.48	0.56	0.35	0	-0.36
^ screenshot $	-0.08	0	0	0	-0.28
^ set	-0.28	0	0	-0.54	0
^ shouldn't	0	-0.12	0	0	0
^ si	0	0	1.58	0	0
^ since	-0.84	0	0	-0.25	0
^ since i	0	0	0	0	0.29
^ so :	0	0	0	0	0.54
^ so i	0	0	0.75	0	0
^ solved	0	0	0	0.54	0
^ some	-0.17	0	0	0	0
^ something	0	0.23	0	0	0
^ something in	0	0.23	0	0	0
^ sorry	-0.84	0	0	0.50	0
^ started	0	0	0	0.42	0
^ still	-0.53	0	0	0	0
^ strange	0	-0.11	0	0	0
^ switched	0.29	0	0	0	0
^ tested	0	-0.95	0	0	0
^ thank	-0.12	0	0	-0.62	0
^ thank you	-0.12	0	0	-0.62	0
^ thanks	0	0.34	0	0	0
^ that	-1.64	-0.56	-0.15	0	0
^ that's	-0.57	0	0	0.68	0
^ the	0	0.07	-0.17	0.48	0.10
^ the browser	0	0	0	0	0.46
^ the first	0	0	0.13	0	0
^ the web	0	0	0	0.18	0
^ the xxx	0	0	0.19	0	0
^ they	0.84	0	0	0.69	0
^ this	0	-0.23	0	0	0
^ this is	0.14	0	0	0	0
^ thx	-0.32	0	0	0	0
^ to	-0.71	0	0	0	0
^ to get	0	0	0.34	0	0
^ today	-0.29	0	0	0	0
^ took the	0	0	0	0.10	0
^ tried	0	0	0	0	0.80
^ two	0.49	0	0.49	1.09	0
^ u0	0	0.08	0.25	-0.12	0.10
^ u0 that	0	0.33	0	0	0
^ u0 u0	0	0	0	0	0.36
^ until	-0.07	0	1.48	0	0
^ update	0	0	0	0.96	0
^ update :	0.17	0	0	0	0
^ upgraded	0	0	0	0.35	0
^ upgraded to	0	0	0	0.35	0
^ user	0	0.15	0	0	0
^ users	-0.52	0	1.04	0	0
^ v0	0	0	0	0.11	0.20
^ v0 .	0	0	0	0.61	0.27
^ was	0	-0.41	0	-0.74	0
^ was the	0	0.37	0	-0.08	0
^ we	0.43	0	0	0	0
^ we're	0	0.15	0	-0.15	0
^ went back	0	0	-0.21	0	0
^ what	-0.52	0.21	0	-0.13	-0.78
^ what's	0	0	0.14	0	0
^ what's left	0	0	0.30	0	0
^ when	0	0	0	0	0.05
^ when i	0.25	0	0.43	0	0.45
^ whether	0.73	0	0	0	1.01
^ which	0	-0.76	0	0	0
^ why	0	0.09	0	0	0
^ with	1.27	0	1.59	-0.08	1.18
^ with 0	-0.85	0	0	0	0
^ with that	0.68	0	0.25	0	0
^ with the	0.52	0	0	0	0.60
^ workaround	0	0	0.45	0	0
^ workaround :	0	0	0.45	0	0
^ x	-1.31	0	0	0	0
^ xxx	0	0	0	0	0.16
^ yep	0	-0.34	0	0	0
^ yes	0	0.18	0.17	0	0
^ yes i	0	0.18	0	0	0
^ yes the	0	0	0	0.33	0
^ you	0	0	0	0.09	0
a	0	-0.12	0	0	-0.21
a 0	0	0	-0.10	-0.14	0.59
a 0 .	0	-0.19	0	0	0.14
a bit	-0.20	-0.34	0	0	0
a bug in	0	-0.13	0	0	0
a colleague	0.17	0	0	0	0
a colleague's	0.43	0	0	0	0
a difference	0	0	0	0	0.53
a difference .	0	0	0	0	0.53
a fix	0	0	0	0.09	0
a la	0	0	0.43	0	0
a little	0	0	0.13	0	0
a local	0.40	0	0	0	0.15
a login	-0.08	0	0	0	-0.87
a loop	-0.18	0	0	0	0
a month	-0.48	0	0	0	0
a new	0.05	0	0	0.66	0.79
a reboot	0.10	0	0.19	0	0
a reboot of	0	0	0.21	0	0
a reload	0	0	0	0	0.40
a restart	0	0	0	0	0.23
a restart of	0	0	0	0	0.51
a session	-0.26	0	0	0	0
a small	0	-0.10	0	-0.21	0
a solution	0	0.63	0	0	0
a stack	0	0	0	0	0.43
a stack overflow	0	0	0	0	0.43
a stopgap	0	0	0.38	0	0
a test	0.28	0	0	0	0
a thing	0	0	0	-0.15	0
a token	-0.31	0	-0.15	0	0
a user	-0.23	0	-0.14	0	0
a while	0	0	0	0.27	0
a xxx	0	0	0	0.81	0
a year	0	0	0	0	-0.46
aadsts0	0.20	0.40	0	0	0
aadsts0 .	0	0	0	0	-0.73
aadsts0 . $	0	0	0	0	-0.73
about	-0.34	0.09	-0.13	-0.89	0.13
about it	0	0	0	0	0.11
about the	0	0	0	0	0.51
above	0.28	0.65	0	-0.36	0
acc	0	1.38	0	0	0
accepted	0.20	0	0	0	0.14
accepts	0	0	0.11	0	0
access	-0.24	0	-0.43	-0.21	0
access token	0	-0.32	0	0	0
account	0	0	0	0	-0.46
account i	0	-0.10	0	0	0
activate	0	-0.17	0	0	0
active	0.46	0	0	0	0
actual	-0.37	0	0	0	0
ad	0	0.45	0	0	0.09
add	-0.45	0.11	0	0	0
added	1.12	0	0.65	-0.65	0
added the	0	0	0	0	-0.20
adding	0.43	0	0	0.06	0
adding the	0.77	0	0	0.17	0
additional context	0.06	0	0	0	0
address	0	-0.07	0	0.64	0
adfs	0	0.22	0	-0.93	0
admin	0.43	0	-0.36	-0.34	0
advise	0.15	0	0	0	0
affected	0	0.35	0	0	0
affinity	0	0	0	0.19	0
afresh	0	0	0.53	0	0
after	0	0.98	0.40	0	0
after 0 .	0	0	0	-0.10	0
after 0 hours	0	0	0	0.50	0
after it	0	0	0	0	0.22
after several	-0.17	0	0	0	0
after that	0.62	0	0.64	0	0
after that it	0	0	0.70	0	0
after the	0	0	-0.77	0	0
after the update	0.20	0	0	0	0.21
again	0.74	0	0.61	0	1.32
again .	0	0.39	-0.87	0.37	0.75
again . $	0	0.39	-0.58	0.40	0.45
again :	0	-0.77	0	0	0
again and	0.19	0	0	0	0
again for	0	0	0.59	0	0
again is	0	-0.19	0.27	0	0
again with	0	0	0	0	0.25
again with invalid	0	0	0	0	0.94
age	0	0	0	0.08	0
ago	-0.25	-0.10	0	0	-0.63
ago .	-0.51	0	0	0	-0.42
ago . $	-0.51	0	0	0	-0.42
alive	0.50	0	0	0	0
all	-0.05	0.55	0	-0.54	0.60
all 0	0	-0.21	0	0.68	0
all ?	0	-0.27	0	0	0
all ? $	0	-0.27	0	0	0
all i	0	0	0	-0.10	-0.10
all is	0	0.13	0.51	0	0
all is well	0	0.11	0	0	0.16
all of	0	0.06	0	0	0.24
all over	0	0	0	0	0.83
all the	0	0	0	0	0.12
all the same	0	0	0	0	0.34
all three	0	-0.78	0	0	0.09
alle	0	0	0	1.51	0
allow	0	0	0	0.88	0
already	0.52	0	-0.90	-0.37	0.06
also	0.39	0.79	0	0	1.27
altogether	0	0	0	0	0.12
always	-0.16	0.14	0	0	0.87
an endless	0.33	0	0	0	0.40
an error .	0	-0.08	0	0	0
an hour	-0.34	-0.19	0	0	0
and	0	-0.14	-0.11	0.27	-0.09
and 0	0.25	0	0	0	0.21
and 0 .	0.28	0	0	0	0.21
and a	0	0	-0.56	-0.47	0
and after	0	0	0	0.24	0
and after that	0.21	0	0	0.41	0
and all	1.32	0	1.11	0.52	0.14
and all is	0	0	0.92	0	0.33
and do	0	-0.06	0	0	0
and everything	0	0	0.67	0	0
and for	0	0.14	0	0	0
and from	0.10	0	0	0	0
and got	0	0	0	0	0.25
and has	0	0	0.52	0	0
and i	-0.30	0.10	0	0	-0.18
and i'm	0.59	0	0	0.41	0
and in	0	0.82	0	0	0
and it	0	0.61	0	0	0.11
and it's	0.16	0	0	0.22	0
and let	0	0	0	0	0.19
and log	0	0	0.16	0	0
and log in	0	0	0.16	0	0
and login	0	0	0	0.29	0
and no	0	-0.07	0	0	0
and not	-0.18	0	0	0	0
and nothing	0.42	0	0	0	0
and off	0	0	0	0	0.38
and on	0	0	0	-0.17	0
and on the	0	0.14	0	0	0
and only then	0.26	0	0.86	0	0
and password	0	0.23	0	0	-0.17
and re	0	0	0.11	0	0
and report	0	0	0	0	0.45
and see	-0.78	0.24	0	0	0
and since	0	0	0	0.20	0
and since then	0	0	0	0.25	0
and so	0	0.09	0	0.21	0
and sso	0	-0.12	0	0	0
and starting	0	0	0.58	0	0
and still	0	0.49	0	0	0.17
and that	0	-1.18	0	1.87	0
and that's	0	0.18	0	0	0
and the	0.61	0	0	0.77	0
and the login	0	0	0	-0.14	0
and the server	0	0	0	0	0.89
and then	0.33	0.07	0	0.06	-0.41
and there	0	0	0.54	0	-0.18
and we	0	-0.07	0	0	0
and went	0	0	0	0	0.60
and went through	0	0	0	0	0.61
and without	-0.09	0	0	0	0
and xxx	0.22	0	0	0	0
and xxx .	0.87	0	0	0	0.14
and xxx on	-0.33	0	0	0	0
android	0	1.32	0	-0.47	0
anew	0.75	0	0.09	0.09	1.73
anmelden	0	0.45	0	0	0
anmeldung	0.44	0	0	0.11	0
another	0.38	0	0	0	0.52
another one	0	0	0	0	0.44
answer	0.10	0	0	0	0
answers	0	0.35	0	0	0.46
any	-0.13	0.25	0.05	0	-1.01
any more	0	0	0	0.53	0
anyhow	0	0	0	0	0.91
anyone	0	0.47	0	0	0
anything	0	0.75	0	0	0
anything .	0.66	0	0	0	0.10
anything . $	0.66	0	0	0	0.10
apache	0	0	0	0	0.18
api	0	-0.36	0	0.56	-0.53
api token	0	0.45	0	0	0
apiserver	0	0	0	0	0.56
app	0	0	-0.64	-0.18	-0.14
app .	0.43	0	0	0	0
app id	-0.31	0	0	0	0
app's	0	0.73	0	0	0
apparently	0	-0.48	0	0	0
appended	0.66	0	0	0	0
apple	0.12	-0.16	0	0	0
apple's	0	0	0	0.05	0
application	-0.53	0	0	0	0
applications	0.07	0	0	0	0
apply	0	0	0	1.37	0
apps	0	0	0	0.21	0
apres	0.32	0	0.40	0	0
are	-0.08	0	0	0	-0.56
are back	0.43	0	0	0	0
are ok	0	0	1.20	0	0
are there	0	0.74	0	0	0
aren't	-0.21	0	0	0	0
argocd	0	0	0.41	0	-0.35
argocd server	0.08	0	0.06	0	0
argocd server pods	0	0	0.37	0	0
around	-0.26	-0.60	0	-0.30	0
as	0	0.60	0.06	-0.26	0.71
as a	0	0	0	0.17	0
as before	0	0.19	0	0	0
as ever	0	0	0	0	0.53
as ever .	0	0	0	0	0.53
as i	0	0	0	0.17	0
as if	0	0	-0.09	0	0
as of	-0.12	0	0	0	0.38
as of 0	-0.10	0	0	0	0
as of today	0	0	0	0	0.20
as soon	0.13	0.62	0	0	0
as soon as	0.13	0.62	0	0	0
as they	0	0	0	0.26	0.38
as u0	0.46	0	0	0	0
as under	0	0	0	0.31	0
as under 0	0	0	0	0.31	0
as user	0	-0.17	0	0	0
as well	0	0.58	0	0	0.22
as well .	0	-0.43	0	0	0.06
as you	0	0	0.32	0	0
as you said	0.10	0	0.44	0	0
ask me	0.24	0	0	0	0
asked	0.55	0	0	0	0
asked for	0.12	0	0	0	0
asking	0	0	0	0.37	0
asks	-0.50	0	-0.35	0	-0.60
asks for	-0.20	0.38	0	0	0
assertion	0.18	0	0	0	0
assistant	0.10	0	0	0	0.24
at	-0.14	-0.34	0.09	-0.18	-0.41
at 0	1.58	0	0	0	0
at 0 :	0.98	0	0	0	0
at all	-0.57	0	0	0	-0.52
at all ?	0	-0.34	0	0	0
at once	0.40	0	0	0	0
at the	0	-0.08	0	0	0
at the end	0	0	0.31	0	0
at the first	0	0	-0.06	0	0
auch	0	0	0	0.13	0
audience	0	0	0	0	0.30
auf	0	-0.12	0	0.21	0.15
auf 0	0	0	0	0.69	0
aussi	-0.07	1.16	0	-0.31	1.09
auth	-0.70	-0.55	-0.22	-0.63	-1.52
auth .	0	0.41	0	0	0
auth is	-0.42	0	0	0	0
auth oidc	0	-0.18	0	0	-0.56
auth saml	0	0	0	0.22	0
auth0	0	-0.18	0	0	0
authelia	-1.29	0	0	0	0
authenticate	-0.67	0.05	0	0	0
authentication	-0.27	0	0	0	0.14
authentification	0	0.44	0	0	0
authorizing	0	0	0	0	0.24
auto	0	0	1.15	0	0
avail	0.11	0	0	0	0.09
avail .	0.08	0	0	0	0
avail . $	0.08	0	0	0	0
available	0	0	0	0.12	0
avant	0	0	0	0.29	0
avec	0.81	0	0	0.20	0
away	-0.32	0	0.29	0	-0.46
away .	0	0.18	0.07	0	0
away . $	0	0.18	0.07	0	0
aws	0.49	0	0	0.17	0
awx	0	0	0	0	0.36
az	0.33	0	0	0.27	0
azure	0	0.84	-0.28	-0.27	-0.83
b0c	0	0	0	0	0.46
back	0.89	-0.14	0.79	0	0.29
back $	-0.25	-0.46	0	0.53	0
back .	0.73	0	0	0	0.39
back . $	0.73	0	0	0	0.39
back and	-0.28	0	0	0	-0.07
back in	0	0	0	0.68	0
back on	0.29	0	1.20	0	0
back on 0	0	0	0.39	0	0
back to	0	0.77	0	0	0
back to 0	0.80	0	-0.48	0	0
back to the	-0.24	0	0	0	0
back up	0	0	0	-0.41	0
balanceador	0	0	0	0.49	0
balancer	0	0	0	0.09	0
bar	0.11	0	1.09	0	0
base	0	0	0	0	-0.32
based	-0.20	0	0	0	0
be	-1.28	-0.19	-0.13	-0.87	-0.95
be in	0	0	0	1.69	0
be in the	0	0	0	0.81	0
be sure	0.32	0	0	0	0
because	-2.06	-0.47	0	0	0
because it's	0	-0.38	0	0	0
because of	-0.15	0	0	0	0
been	0	0	-0.11	0.61	-0.13
been looking	0.46	0	0	0	0
before	-0.25	0	0.75	0	0
before .	0	0	0	0	0.50
before . $	0	0	0	0	0.50
before i	0	0	0	0	-0.69
before the	0.28	0	0.09	0	0
behind	0	0.09	0	0	-0.10
behind a	0	0	0	0.38	0
behind an	0	0.41	0	0	0
beim	0	0.21	1.51	0	0
being	-0.40	-0.42	0	0	0
below	0	0	0.66	0	0
besides	0	-0.17	0	0	0
beta	0	0	0	0.28	0
beta 0	0	0	0	0.13	0
better	0.59	0	0	0	0
between	-0.87	0	0	-0.67	0
bien	0	0	0	0.06	0
bit	-0.42	-0.19	0	0	0
blame	0	-0.27	0	0	0
blank	0.38	0	0	0	1.11
blocks	0	0	0	0.43	0
bonjour	0	0.17	0	0	0
both	1.65	0	-0.92	0.73	0
both .	-0.34	0	0	0	0
both . $	-0.34	0	0	0	0
bottom	0.51	0	0	0.75	0
box	-0.08	0.15	0	-0.92	0
box .	-0.48	0	0	-0.21	0
box . $	-0.48	0	0	-0.21	0
branch	0	-1.68	0	-0.44	0
brave	-0.32	0	0	0	0
brings	0	0	0.42	0	0.26
brings the	0	0	0	0	0.23
broken	0	0	0	0	0.61
broken .	0	0	0	0	0.37
broken . $	0	0	0	0	0.37
browser	0	0.07	0	0	0.10
browser for	0.12	0	0	0	0
browser is	-0.05	0	0	0	0
browser's	0	0	0.26	0	0
bug	-0.27	0	-0.15	0	-0.23
bugs	0	0	0	0.15	0
build	0.21	0	0	-0.25	0
build .	0.56	0	0	0	0
builds	0	0	0	0	0.35
built	0.26	0	0	0	0
built it	0	0	0	0	0.38
bundle	0	0	0	-0.14	0
business	0.67	0	0	0	0
busy	0	-0.69	0	0	0
but	0.49	0.34	0.86	-0.07	0.61
but i	0.65	0	0.87	0	0
but it	0	-0.33	0.71	0	0.08
but not	0.77	0	0	0	0
but now	0	0.14	0	0	0.23
but our	0	0.07	0	0	0
but the	0	0	-0.34	0	0
but then	0.84	0	0	0	0
but with	0	0	0	0	0.12
button	-1.03	0.35	0.44	-0.65	-0.65
by	0	-0.34	0.74	-0.10	-0.38
by a	0.27	-0.09	0	0	0
by hand	1.27	0	0	0	0
by hand lets	0	0	0.15	0	0
by itself	0	0	-0.07	0	0
by now	0.68	0	0	-0.42	0
by one	0	0	0.43	0	0
by the	-0.24	0	0	0	0.63
by xxx	0	-0.18	0	0	0
c'est	0.32	0.50	0	0	0.90
ca	0	0	0.41	0	0.85
ca passe	0	0	0.30	-0.18	0
cache	0.60	-0.23	0	0.60	0.37
caches	0	0	0	0	0.06
call	0	0	0	0	-0.55
callback	0.06	0	-0.30	0	0
callback url	-0.39	0	0	0	0
called	0	0	0	1.07	0
calling	0.49	0	0	0	0.11
can	-0.62	0.62	0	0	-0.07
can do	0	-0.43	0	0	0
can log	0	0	0.71	0	0
can log in	0	0	0.71	0	0
can see	0	0.35	0	0	0
can see the	0	0.30	0	0	0
can't	-0.09	0.37	0	-0.93	-0.65
cannot	0	0.34	0	0	0
captcha	0	0	0	0	0.22
captcha .	0.61	0	0	0	0.09
captcha . $	0.61	0	0	0	0.09
care	0	0	0.14	0	0.13
care of	0	0	0.22	0	0
cas	0.12	0.60	0	0	0
case	0	0	0.10	0.73	0
case .	0.40	0	0	0	0.35
case . $	0.40	0	0	0	0.35
catch	0	0	0.14	0	0
cause	-1.21	0	0	1.57	-0.34
cause :	0	0	0	0.07	0
ce	0.17	0	0	0	0
center	0.80	0	0	0	0
cert	0	0	-0.15	0.38	0
cert file	0	0	0	0.32	0
certificat	0.23	0	0	0.35	0
certificate	0.57	0	0	0.26	0
certificate of	0.45	0	0	0.99	0
certificates	0	0	0	-0.18	0
chain	0	0	0.42	0	0
challenge	0.38	0	0	0	0
change	0	-0.54	0	0	0
change .	0.25	0	0	0	0
change . $	0.25	0	0	0	0
change anything	0	0.08	0	0	0
change on	0	-0.19	0	0.53	0
changed	0.49	0	-0.32	0.51	-0.33
changed .	0	-0.27	0	0	0
changed . $	0	-0.27	0	0	0
changed it	0	0.67	0	0.54	0
changed nothing	0	0	0	0	0.17
changelog	-0.25	0	0	0	0
changement	-0.07	0	0	0	0
changes	0.10	0.16	0.99	0	0
check	0.14	0	0	0	0.26
check that	-0.25	0	0	0	0
checked	3.03	0.06	-0.50	0	-0.72
checked .	0.35	0	0	0	0
checked . $	0.35	0	0	0	0
chez	0.84	0	0	0.11	0
chez moi	1.06	0	0	0.15	0
choose	-0.77	0	0	0	0
chrome	-0.27	0	0	-1.04	0
chrome 0	-0.37	0	0	0	0
chrome the	0	0	0.44	0	0
chrony	0.48	0	0	0.13	0
claims	0	-0.22	0.28	0	0
clear	-0.16	0	0.08	0	0
cleared	1.30	0	0	0	0.63
clearing	0	0	0.65	0	0
clearing the	0	0	0.68	0	0
cli	0.18	0	0	-0.60	0
click	-0.48	0.51	0	0	0
clicking	0.61	0	0	0	0
client	0.08	0.20	0.31	0.07	-0.07
client and	0	0	0.15	0	0
client secret	0	0	0	0.88	0
clock	0	-0.51	-0.59	0.18	0
clock was	0	0	0	1.29	0
close	-0.88	-0.33	0	0	0
close the	0	0	0.29	0	0
closed	-1.23	-0.52	-0.26	-0.39	-0.23
closed .	0	0	0	0	-0.34
closed . $	0	0	0	0	-0.34
closing	-0.63	-1.43	0	0	0
cluster	0.18	0	0	0	0
code	0.43	0.11	0	0	0
code .	-0.27	0	0	0	0
code . $	-0.27	0	0	0	0
code : 0	-0.06	0	0	0	0
code is	0.05	0	0	0	0.92
code verifier	0.93	0	0	0	0
codes	-0.23	0	0	0	0
colleague	0.17	0	0	0	0
com	0	0	0.12	-0.31	-0.15
come	0	0	-0.18	0.53	0
come back	0	0	-0.40	0.29	0
comes	0	0.38	-0.15	0	0
comes .	0	0	0	0.65	0
comes . $	0	0	0	0.65	0
comes back	-0.08	0	0	0	-0.59
comes from the	0	-0.08	0	0	0
command	0.41	0	0	0	0
comment	0	0	0.49	0	0
commit	0.88	0	0	0	0
company	0.35	0	0	0	0
compared	0.58	0	0	-0.74	-0.48
compared the	0	0	0	0	-0.13
complaint	0	0	0.26	0	0
complete	-0.17	0.24	0	0	0.21
compte	0.35	0	0	0.11	0
con	0.60	0.82	0.39	0	0.79
con la	0	0	0.66	0	0
condition	0	0	0	0.39	0
config	0	0.42	0	-0.20	-0.64
config . php	0.38	0	0	0	0
configuration	0	0	0	0.62	-0.07
configuration .	0	0	0	0.19	0
configuration . $	0	0	0	0.19	0
configure	-0.14	0	0	0	0
configured	-0.16	-0.29	0	0	-0.50
confirm	-0.06	0	0	0	0
confirmed	0	0	0	-0.56	0
connect	0	0	0	0.22	0
connected	1.03	0	0	0.20	0
connecter	0	0.16	0	0	0
connection	0	0	0.21	0	0
connector	-0.24	0	0	0	0
connects	0.08	0	0	0	0
connexion	-0.36	0	0	0	0
consent	-0.14	0.15	0	-0.70	0
console	0.27	-0.33	0	0.52	-0.41
console .	0	0	0	0.30	0
console . $	0	0	0	0.46	0
console :	0	0	0.35	0	0
contain	0	0	0	0.06	0
container	0.65	0	0	0	1.10
contains	0.23	0	0	0	0
continua	0.37	0	0	0	0.75
cookie	0.98	0.56	0.39	0.20	0.49
cookie domain	0	0	0	0	0.08
cookie is	0	0	0	0.11	0
cookies	0.35	0	1.15	0.16	0
cookies are	-0.19	0	0.13	0	0
cookies of	0.52	0	0	0	0
cookies of the	0.32	0	0	0	0
copy	0	0	0	0.09	-0.13
core	0.51	0	0	0	0
corrected	0	0	0	1.82	0
correlation	-0.26	0	0	0	0
corrige	0	0	0	0.78	0
corrige et	0	0	0	0.40	0
corrige et en	0	0	0	0.40	0
could	-0.07	-0.58	0	0	0
could be	0	0	0	0	0.12
could be the	0	0	0	0	0.29
could you	0	0	0	0.06	0.20
could you try	0	0	0	0.08	0
couldn't	0	0	0	0.08	0
couldn't be	0	0	0	0.18	0
counts	0	0	0	0.44	0
create	0	0	0	0	-0.40
created	0	-0.09	-0.05	-0.15	0.66
credential	0.17	0	0	0	0
credentials	0	0	0	0	-0.24
credentials .	0	0.26	0	0	0
csrf	0	0	0.16	0	0
csrf cookie	0	0	0.27	0	0
cured	1.00	0	0	0.44	0
curl	1.98	0.90	0	0	0.18
currently	0	0.43	0	0	0
cursor	0	0	0.12	0	0
custom	0.82	0	0	0	0
custom domain	0.81	0	0	0	0
customers	0	0.11	0.27	0	0
da	0.34	0.09	0	0	0.87
dans	0	0	0	0.09	-0.19
data	0	0	0	0.73	0
database	0	0	0.19	0	0
date	0.10	0	0	0	0
day	-0.67	0.61	0	0	0.32
days	0	0	0	-0.58	0
de	0.27	0	0	-0.09	1.03
de me	0.21	0.32	0	0	0
de passe	0	0	0	0.42	0
dead	-0.14	0	0	0	0
debug	1.16	-0.08	0	0	0
debug logging	0.08	0	0	0	0
debug output	0.21	0	0	0	0
decoded	0.09	0	0	0	0
decoded the	0.09	0	0	0	0
default	0	0	1.26	0	0
default .	0	0	0.15	0	0
default . $	0	0	0.15	0	0
default browser	0.65	0	0.62	0	0
deja	0	-0.21	0	0	0
del	-0.77	0	0	0	0
delete	0	0	1.45	0	0
delete the	0	0	1.15	0	0
deleted	1.03	0	0.20	0	0
deleted and	0	0	0.85	0	0
deleting	0.22	0	1.19	0	0
denied	0	0	0	0	0.64
deployed	0.18	0	0	0.11	0
depuis	1.40	0	0	0.65	0.70
depuis 0	0	0	0	0.28	0
depuis 0 h	0	0	0	0.28	0
der	0.98	0	0	0.79	0
des	0	0	0	0.27	0
deux	0	0	0	0.39	0
developers	0	0	0	0.15	0
development	0	0	0.06	0	0
device	-0.46	0	0	0	0
dex	0	0	0	0	-0.58
did	0.68	0.11	-0.24	0	0.77
did not	0.59	0	0	0	0.09
did you	0	-0.35	0	0	0
didn't	0	0	0	0	-0.31
die	1.22	-0.86	0.47	0.91	0
dies	0.49	0	0	0	0
difference	0	0	0	0	0.10
difference .	0	0	0	0	0.89
difference . $	0	0	0	0	0.89
different	0.69	0	0	0	0.41
different .	0	0	0	0	0.79
different . $	0	0	0	0	0.79
digging	0	0	0	0.11	0
disable	0.38	0	0.77	0	0
disable the	0.69	0	0.53	0	0
disabled	0	0	0.60	0	0
disallowed	0	0.45	0	-0.24	0
disallowed useragent	0	0.31	0	-0.22	0
do	0.64	0.63	1.05	0	0
do .	0	0	0	0.30	0
do . $	0	0	0	0.30	0
do get	0	0	0.36	0	0
do get in	0	0	0.14	0	0
do i	0	0.44	0	0	0
do it	0.50	0	0	0	0
do it .	0	0	0	0	0.69
do that	0	0	0.15	0	0
do the	0.10	0	0.44	-0.12	0
do with	0	-0.13	0	0	0
docker	-0.71	0	0	0	0
document	0.14	0	0	0	0
does	0.14	0	1.20	-0.30	-0.97
does .	0	0	0.24	0	0
does . $	0	0	0.24	0	0
does it	-0.72	-0.27	0	0	0
does its	0	0	0	0.28	0
does the	0.26	-0.48	0.39	0	0
doesn't	-0.29	0.54	0	-0.07	0.45
doesn't .	-0.46	0	0	0	0
doesn't . $	-0.46	0	0	0	0
doesn't do	0	0	0	0	-0.20
doesn't do it	0	0	0	0	-0.20
doesn't seem	0	0	0	0	0.09
doesn't seem to	0	0	0	0	0.09
doesn't work	-0.54	0	0	0	-0.69
domain	0	-0.11	-0.24	0	0
domain and	0	0	0	0.50	0
domains	0	0.40	0	0	0
don't	0	-0.44	-0.58	0	-0.76
done	0	-0.58	0	0.51	0
done .	0	0	0	0.16	0
done . $	0	0	0	0.16	0
double	0	0	0	0.38	0
down	0	0	0	-0.42	0
down :	0	-0.24	0	0	0
down to	0.87	0	0.21	0	0
downgrade	0.48	0	0.12	0	0
download	0	0	0	0.71	0
drift	0	-0.45	0	0	0
drive	0	0	0.18	0	0
driver	0	0	0.33	0	0
drop	0	0	0	0	0.32
dropped	0.41	0	0	0.88	0
du	0	0	0	1.02	-0.34
due	0	0	0	0	0.17
e	1.98	-0.24	0	0.19	0.93
e0	0	0	0	0	0.36
each	0.07	0.23	0	0	0.57
each time	0.34	0	0.12	0	0.48
earlier	-0.15	0	0	0	0
edge	0	0	0	0	1.07
effect	0	0	0	0	1.17
either	-0.52	-0.33	0	0	0.71
else	-0.06	0	-0.78	0	-0.31
email	0.58	0	0	1.05	0
emptied	1.00	0	0	0	0
en	0.29	0	0	0.16	0.15
en el	0.65	0	0	0.75	0
en prod	0	0	0	0.40	0
end	0	0.37	0	0	0.53
end of	0	0	0.22	0	0
ended	0.14	-0.14	0	1.06	0
ended up	0	-0.19	0	1.09	0
endless	0.33	0	0	0	0.40
ends	-0.15	0.94	0	0	0
ends after	0	0	0	0.29	0
enough	0	0	0.69	0	0
enter	0	0	0.66	0	0
entry	0.60	0	0	0.20	0
env	0	0	0	0.19	0
environment	-0.38	0	0	0	-0.49
erreur	0.74	0	0	0	0
error	0.57	1.10	-0.28	-0.98	0.77
error $	-0.66	0.45	0	-0.38	-0.30
error 0	0.20	0	0	0	0
error :	0	0.19	0	0	0.23
error message	0	0	0.19	0	0
errore	1.18	0	0	0	1.41
errors	0	0	0	0	-0.23
es	0.07	0	0	0.55	0
est	0.07	-0.36	0	0	-0.08
et en	0	0	0	0.40	0
et en prod	0	0	0	0.40	0
eu	0.37	0	0	0	0
even	0.87	0	0	-0.26	1.12
ever	0	0	0.41	0	0.18
ever .	0	0.11	0	0	0.60
ever . $	0	0.11	0	0	0.60
every	0.51	1.47	-0.09	0	1.28
every time	0	0.20	0	0	1.28
every time .	0	0	0	0	0.72
everybody	0	0	0.63	0.53	0
everybody in	0	0	0.71	0	0
everything	1.03	0	0	0	0
everywhere	0	0	0	0	1.24
exact	-0.24	-0.31	0	0.16	-0.89
exact same	0	0	0	0.20	0
exactly	-0.68	0	0	0	0
example	0	0	0	-0.44	0
except	0	0.13	0	0	0
exchange	0.12	0	0	0	0
excluded	0.86	0	0	1.25	0
existing	0.32	0	0	0	0
existing users	0.35	-0.30	0.14	0	0
exists	0.74	0	0.08	0	0
expected	-1.52	0.84	-0.10	-0.38	-1.20
expired	0.15	0.09	0	0	-0.37
expired .	0	0.70	0.05	0	0
expired . $	0	0.70	0.05	0	0
expires	0	0	0	0	0.75
extension	0	0	0	0.28	0
extra	0.26	0	0	0	0
f0	0	0	1.16	0	0
facing	0	1.24	0	0	0
factor	0	0	0	0	-0.62
fail	0	0	0	0	0.55
failed	-0.63	1.02	0	0	0
failed again	0	0	0	0	1.16
failed again with	0	0	0	0	0.94
failing	0	0	0	0	0.30
fails	-1.94	0.46	-0.24	0	0
fails and	0	0	-0.09	0	0
failure	0	0.77	0	0	0
failures	0.18	0	0	0	0
false	0.52	0	0	0	0
far	0.65	0	-0.57	0	0
far .	0.14	0	0	0	0.44
far . $	0.14	0	0	0	0.44
fault	0	0	0	-0.25	0
figured	-0.21	0	0	0	0
file	0.42	0	0	0.34	0
file .	0	0	0	0.63	0
file . $	0	0	0	0.63	0
files	0	-0.05	0	0.29	0
fill	-0.06	0	0	0	0
fill in	-0.06	0	0	0	0
final	0	0	0	0	0.20
finally	0	0	0.33	0	0
fine	0.21	1.02	0.12	-1.31	-0.69
fine .	0	0.25	0.11	0	0
fine . $	0	0.22	0.14	0	0
fine but	0	0	0.07	0	0
fine now	-0.87	0	0	-0.06	0
firefox	0.13	0.20	0	0.19	0.35
first	0	0.34	0.08	0	0.15
first and	0	0	0	0.75	0
fix	-0.31	-0.41	0.15	1.90	0
fix $	0	0	0	0.29	0
fix .	0	-0.26	0	0	0
fix . $	0	-0.26	0	0	0
fix is	0	0	0	0.49	0
fixed	-0.24	0	-0.48	1.35	0.56
fixed in	0	0	0	0.40	0
fixed it	0.63	0	0	1.56	0
fixed itself	0	0	0	-0.54	0
fixed now	-0.82	0	0	0.29	0
fixes	0	0	0	0.92	0
flag	0	0.25	0.19	0	0
flawless	0	0	0.72	0	0
flow	-0.21	-0.18	0	0	0
flow .	-0.28	0	0	0	0
flow . $	-0.28	0	0	0	0
followed	0	0	0	-0.09	0
followed the	-0.37	0	0	0	0
for	-0.31	0	0.46	-0.18	-0.06
for 0	-0.32	0	0	-1.09	0
for 0 .	0	-0.11	0	0	0
for a	-0.41	0	0	0	0
for a while	0	0	0.16	0.29	0
for me	-0.08	0	0	0.18	0.46
for me .	0	0	0	0	0.54
for my	0	0	0	0.97	0
for now	0.61	-0.18	0.52	0	0
for now .	0	0	0.39	0	0
for some	0	0	0.65	0	0
for the	-0.11	0	-0.27	0	-0.31
for the oidc	0	0	0.73	0	0
for the password	0	0.08	0	0	0
for the time	0	0	0.13	0	0
for this	0.42	0	0	0	0
for us	0.76	0.63	0	0.32	0
for us .	0.29	0	0	0	0
force	0	0	1.67	0	0
form	0	0	-0.81	0	0
forward	-0.30	0	0	0	0
forwarded	0.24	-0.16	0	0.66	0
forwarded proto	0.28	0	0	0	0
found	-0.16	0	0	0	0
found :	0	0	0.09	0	0
found no	-0.67	0	0	0	-0.51
fresh	-0.42	0	0.46	0	0.60
from	0.83	0.27	-0.58	0	0
from 0	-0.17	0	0	0.43	0
from 0 .	-0.11	0	0	0.49	0
from ldap	0	0	0	0	0.40
from my	0	0	0	0.57	0
from source	0.83	0	0	0	0
from the	-0.14	0	0.29	0.35	-0.07
from v0	0	0	0	0	-0.12
from xxx	0.29	0	0	0	0
from xxx to	0.29	0	0	0	0
full	0	0	0	0	-0.16
funny	0	-0.21	0.66	0	0
fur	0	0	0	-0.20	0
further	0	0	0	0.22	0.38
g	0	0	0	0.67	0
gateway	0	0	0.10	0	0
gave	0.21	0	0	0	0
geloscht	0.67	0	0	0	1.51
gestartet	0.55	-0.31	0	0.60	0
get	-0.82	0.19	-0.07	-0.05	-0.11
get it	-0.07	0	0	0	0
get it going	0	0	0	0	0.08
get through	0	0	0.66	0	0
get xxx	0	0.88	0	0	0.60
gets	0	0.92	1.91	-1.65	0
gets a	0	0	0	0	0.05
gets a 0	0	0	0	0	0.05
gets in	-0.23	0.18	0.22	0	0
gets me	0.76	0	1.12	0	0
getting	0	0.84	0	0	0
git	0.27	0	0	0.18	0
github	0.36	-0.22	0	0.77	0
give	-0.54	0.65	0	0	0
given	0.26	0	0	0	0.21
given there	0.38	0	0	0	0.44
gives	-0.21	0	0	-0.12	-0.21
glpi	0	0	0	0.50	0
glpi 0	0	0	0	0.52	0
glpi 0 .	0	0	0	0.52	0
go	-0.14	-0.36	0	0	-1.27
go .	0	0	0	0.90	0
go . $	0	0	0	0.90	0
goes	0.26	0	0.81	0	0
goes away	0	0.12	0	0	0
goes on	0	0	0	0	1.63
goes through .	0.58	0	0.40	0	0
going	0.86	0.18	0.90	0	1.13
going again	0	0	0	0	0.28
going again .	0	0	0	0	0.28
going back	0	0	0.17	0	0
going back to	0.37	0	0.39	0	0
going to	0	0	0	0.67	0
gone	0	0	0.33	0.62	0
gone .	0.21	0	0.64	0	0
gone . $	0.21	0	0.64	0	0
gone but	0	0	0	0	0.23
gone but now	0	0	0	0	0.11
good	0	-0.09	0	0	0
google	-0.63	0.15	-0.40	-0.49	-0.11
google login	0.06	0	0	0	0
got	0	-0.33	0.09	0.88	0
got it	0	0	0	0.17	0
got the	-0.18	0	0	0	0.74
gp	0.73	0	0	0	0
gp saml	0.06	0	0.18	0	0
gp saml gui	0.06	0	0.18	0	0
grafana	0.34	0	0	0	0
grant	-0.09	0	0	0	0
granted	0.07	0.26	0	0	0.74
graph	0	0	0	0	1.29
great	0	0.11	0	0	0
great software	0	0.31	0	0	0
group	0.59	0	0	0	-0.20
guess	-0.50	0.40	0	0	-0.06
guide	-0.45	0	0	-0.23	0
guys	0	0	0	0.13	0
h	0	0.11	0	0	0
h 0	0	0	0	0.28	0
ha	1.65	0.52	1.96	0	-0.08
hacs	0.20	-0.20	0	1.02	0
had	0	-1.12	-0.91	1.48	-0.80
had a	0.35	0	0	0	0
had been	0	0	0	0.44	0
had expired	0	0	0	0.44	0
had run	0.07	0	0	0.39	0
had run out	0.07	0	0	0.39	0
had this	0	0	0	-0.99	0
had to	0.33	0	0	0	0
had to be	0.84	0	0.16	0	0
half	-0.15	1.05	0	0	0.61
hand	1.13	0	0.40	0	0
hand .	0	0	0.11	0	0
hand . $	0	0	0.11	0	0
hand lets	0	0	0.15	0	0
hands	0	0	0.43	0	0
happens	0.23	0.60	0	0	-0.34
har	0.18	0	0	0	0
hard	0	0	-0.47	0	0
has	-0.25	0.28	0	0.14	-0.19
has a	0	0	0	0.18	0
has been	0	0	0.08	0.12	0
has expired	0	0.33	0	0	0
has expired .	0	0.99	0	0	0
has its	0	0	0	-0.12	0
has nothing	0	0	0	0	0.13
has the	-0.15	0	0	0.24	0
has to	0	-0.44	0	0.60	0
has to be	0	-0.25	0	0	0
has xxx	0	0	0.64	0	0
hasn't	0	0.22	0	0	0
have	-0.79	0.07	-0.57	-0.59	-0.61
have a	-0.32	-0.16	0	0	0.17
have to	-0.61	0	0.52	0	-0.19
have to be	0	0	0	0	-0.19
have to do	0	-0.44	0	0	0
having	0	0.64	0	0	0
health	0.49	0	0	0	0
hello	-0.22	0.36	0	-0.57	0
hello $	0	-0.41	0	0	0
helm	0.12	0	0	0	0
helm chart	0.12	0	0	0	0
help	0	0.10	0	0	0.64
helped	0	0	0	0	0.99
helps	0.15	0	1.89	0	0.60
here	0	0	0	-0.11	-0.06
here .	0	0	0	0	-0.18
here and	0	0	0	0	0.83
here are	0	0	0	0.10	0
here for	0	-0.33	0	0	0
hey	-0.06	0	0	0	0
hi	-0.09	0.23	0	-0.36	0
hier	0	0.30	0	0.67	0.75
history	0.63	0	0	0.33	0
ho	1.43	0	0	0	1.04
holds	0	0	0.46	0	0
home assistant	0.10	0	0	0	0.24
hopes	0	0.77	0	-0.93	0
host	0.13	0	0	0.49	0
host and	0	0	0	0	0.34
hosting	0	0	0	0.15	0
hostname	0.37	0	0	0	0.66
hotspot	0.25	0	0	0	0
hour	0	0	0	0	-0.54
hours	-0.07	0.19	-0.50	0	0.72
hours .	0	0	0	0	0.36
hours . $	0	0	0	0	0.36
how	0	0	0	0	-0.71
http	0.59	0.62	0	0	0.75
http .	0	0	0	0.40	0
http . $	0	0	0	0.40	0
http 0	0	0.15	0	0	0
http code	0	-0.52	0	0	0
https	0.22	0	-0.05	-0.15	0
i	0.77	0.76	0.44	-0.54	-0.08
i .	-0.25	0	0	0	0
i . e	-0.25	0	0	0	0
i also	0	0	0	0	-0.13
i can	0.40	0.39	0	-1.21	0
i can see	0.31	0	0	0	0
i can't	0	-0.18	0	0	0
i certificati	0	0	0	0	0.20
i changed	-0.23	0	0	0	0
i compared	0	0	0	0	-0.13
i deleted	-0.11	0	0	0	0
i did	0	-0.13	-0.18	0	0
i do	0	0.06	0.37	0	0
i do get	0	0	0.51	0	0
i don't	-0.57	0	0	0	-0.17
i find	0	0.09	0	0	0
i found	0	0	0	0	-0.36
i get	0	0.77	0	0	0
i get a	0.11	0	0	0	0
i got	0.82	0	0	0.08	0
i had	-0.51	-0.43	0	0	0
i have	0	1.58	0	0	0
i log	-0.87	0	0	0	0
i made	0	0	0	0.28	-0.56
i moved	0	0	0	0.22	0
i only	0	-0.09	0.44	0	0
i press	0	0.24	0	0	0
i put	0	0.87	0	-0.18	0
i removed the	0	0	0.12	0	0
i run	0	0	-0.22	0	0
i see	0.21	0	0	0	0
i still	0	0	0	0	0.55
i switched	0.32	0	0.17	0	0.12
i take	0.81	0	0	0.62	0.85
i tried	0	0	0	0	0.51
i use	0	0	0	0	0.46
i want	0	0	0.22	0	0
i went	0	0	-0.20	0	0
i'd	-0.83	0.29	0.14	0	-0.33
i'll	-0.68	0	0	-0.21	0
i'm	-0.14	0.71	-0.38	0	0
i'm in	0	0	0.51	0	0
i'm in .	-0.09	0	0	0	0
i'm logged	0.41	0	0	0.59	0
i'm logged in	0.41	0	0	0.59	0
i've	0.29	0	0	0	0.35
i've a	0	0	0	0	0.35
ich	1.05	0	0	0	0
id	0.45	0	-0.29	0.85	0
id .	-0.19	0	0	0	0
id . $	-0.19	0	0	0	0
id token	0	-0.09	0	0	0
ideas	0	0.19	0	0	0
identical	1.09	0	0.26	-0.20	0.70
idp	-0.12	0.51	-1.22	0	0
idp .	0	0.39	0	0	0
idp . $	-0.31	0.39	0	0	0
ids	1.00	0	0	0	0
if	-0.94	-0.40	0.28	-0.45	-0.74
if i	0.81	0	1.08	0.24	0
if i take	0	0	0	0.65	0
if you	0	0	0.32	0	0.12
il	0.14	0	0	0	0.60
im	0	0.60	0	0	0
image	0	0	0	0.95	0.08
imported	0.31	0	0	0.65	0
impossible	0	0.56	0	0	0.06
in	0	0	0.19	0.15	-0.50
in $	0	0	0.75	0	0
in .	0.17	0	0.63	0.18	-0.25
in . $	0.24	-0.17	0.85	0.61	0
in a	0	0.55	-0.13	-1.95	0
in again	0.11	0	0.12	-0.07	0
in all	0.13	0	0	0	0.57
in and	0.11	0	0	0	0
in as	-0.89	0	0	0	0
in both	0.14	0	0	0	0
in by	0	0.09	0	0	0
in case	0	0	0	0.13	0
in logs	0.27	0	0	0	0
in my	0.33	0	0.20	0.79	0
in my case	0	0	0.63	0	0
in nextcloud	0.49	0	0	0	0
in on	0.47	-0.35	0	0.28	0
in once	0	0	1.37	0	0
in once more	0.10	0	0	0	0
in our	0	0	0	0.15	0
in place of	0	0	0.67	0	0
in postman	0	0.55	0	0	0
in that	-0.43	0	0	0.23	0
in the	-0.20	-0.17	-0.14	-0.15	0.08
in the first	0	0	0	0	0.18
in the google	1.24	0	0	0	0
in the image	0	0	0	0.44	0
in the latest	-0.12	0	0	0	0
in the same	0	0.46	0	0	0.31
in the sso	0	0	0	0.74	0
in the windows	0.20	0	0	0	0
in there	0.52	0	0	0	0.52
in through	0	0	0	0	0.09
in to	0.29	0	0	0	0
in with	0	0	0.59	0	-0.65
in without	0.22	0	1.04	0	0
in your	0	0.13	0	0	0
in your case	0	0.18	0	0	0
incident	0	-1.02	0	-1.14	-0.42
included	0	0.38	0	0	0
incorrect	0	0	0	0	0.14
info	0	0.49	0	0	0
ingress	-0.41	0	0	0	-0.20
insecure	0.41	0	0	0	0
install	1.00	0	0	1.66	0
installed	0.46	0	0.77	0	0
installed 0	0	0	0	0	0.08
installed 0 .	0	0	0	0	0.17
installing	1.18	0	0.30	0	0
instance	0	-0.40	0	0	0
instances	0	-0.22	0	0.13	0
instead	0.54	0	0.76	0	0
instead .	0.27	0	0.78	0	0
instead . $	0.27	0	0.78	0	0
instead of the	0.63	0	0	0.07	0.06
integration	0.46	-0.11	0.27	0.77	-0.26
internal	-0.90	0	0	0	0
into	-0.09	-0.11	0.41	-0.24	-0.11
into .	0	0	0	0	0.05
into it	-0.61	0	0.17	0	0
into the	0.80	-0.09	0.27	0	0
intranet	0	0	0	0	0.71
invalid	-1.23	0.72	0	0	-0.11
invalid client	0	0.92	0	0	0
invalid thumbprint	0	0	0	0	0.13
io	0	0.12	0	0	0.20
ip	0.90	0.08	0	0	0
iphone	0.63	0	0	0	0.58
is	-0.07	-0.17	0.51	-0.60	-0.39
is 0	-0.27	0	0	0	0
is a	-0.32	0	0	0	0
is an	0	0.12	0	0	0
is available	0	0	0	0.12	0
is back	-0.53	0	-0.42	-0.91	0
is back up	0	0	0	-0.41	0
is down	0	0	0	0	0.12
is fine	0.34	0	-0.34	0	-0.12
is going	0	0	0.82	0.34	0
is gone	0	0	0	0.05	0
is gone .	0.29	0	0	0	0
is good	0.26	0	0	0	0
is history	0.63	0	0	0	0
is impossible	0	0	0	0.27	0.14
is in	-1.33	0	0	0	0
is in the	-0.38	0	0	0	0
is invalid	0	0	0.19	0	0
is missing	0.30	0	0	0	0
is no	0.08	0	0	0	0
is not	0.16	0	0	0	0
is now	0.32	0	0	0	0
is ok	1.16	0	0	0	0.19
is ok $	0.15	0	0	0	0.18
is out	0	0	-0.66	0.07	0
is possible	0	0	0.24	0	0
is that	-0.17	0	0	0	0
is the	0	0	0	0.34	0
is the same	0.08	0	0	0	0.40
is to	-0.35	0	1.34	0	0
is up	0	0	0.31	0	0
is well	0	0.11	0	0	0.16
is well .	0	0.06	0	0	0
is what	0.34	0	0	1.06	0.24
is what it	0	0	0	0	0.31
is your	0	-0.32	0	0	0
isn't	0	0.26	-0.51	-0.71	-1.06
isn't working	-0.13	0	0	0	0
issue	-0.50	0	-0.08	-1.17	0.19
issue for	-0.42	0	0	0	0
issue persists	0	0	0	0	0.52
issuer	0	0	0	0.51	0
ist	-0.34	-0.12	0	0	0
it	0.49	-0.52	0.11	0.60	-0.08
it !	0	0	0	-0.15	0
it ! $	0	0	0	-0.15	0
it $	0.08	0	0	0	0
it .	0	-0.10	0	0.15	-0.13
it . $	0	0	0	0.19	0
it :	0.39	-0.08	0	0	0
it ?	0	0.80	0	0	0
it ? $	0	0.80	0	0	0
it a	0	0	-0.11	0	0
it again	0	0	0.20	0	0
it again .	0	0	0	0	0.40
it and	0	0	0	-0.14	0
it anew	0	0	0	0.19	0
it as	0	0.17	0	0	0
it at	0	0	0.69	0	0
it back	0	-0.42	0	0.36	0
it back .	0.17	0	0	0	0
it by	0.29	0	0	1.00	0
it does	0	0	0.12	0	0.24
it doesn't	-0.99	0.62	0	0	0
it ends	0	0.26	0	0	0
it for	0.49	-1.34	0	0.98	0
it for me	0.27	0	0	0	0
it for us	0.22	0	0	1.11	0
it from	0.77	0	0	0	0.15
it goes	0	0	0.15	0	0.55
it going	0	0	0	0	0.06
it going again	0	0	0	0	0.28
it happens	0.46	0	0	0	0
it in	-0.10	0.80	-0.30	0	0
it in the	-0.33	0	0	0	0
it into	0	0	0	-0.19	0
it is	0	0	0	0.17	0.37
it logs	0	0	0	0.48	0
it logs in	0	0	0	0.62	0
it looks	0.32	0	0	0	0
it never	0	0	0	0.24	0
it not	0	0	0	0.41	0.12
it now	0	0	0	1.23	0
it off	0.21	0	0	0	0
it on	0	0	0	0.91	0
it out	0	0	0	-0.15	0
it right	-0.31	0	0	0	0
it says	0	0.20	0	0	0
it seems	0	0	0	0	-0.08
it should	0.67	-0.09	0	0	0
it should be	0.65	0	0	0	0
it shows	0	0	0	-0.09	0
it so	-0.37	0	0	0	-0.73
it starts	0	0	0.13	0	0
it to	0.13	0	0	0.43	0
it too	-0.41	0	0	0	0
it took	-0.41	0	0	0	0
it was	0.56	-0.27	0	0.20	0
it was 0	0	0	0	-0.81	0
it was the	0	0	0	0.80	0
it went	0	0	0.22	0	0
it will	0.28	0	0	0	0
it with	1.18	0	0	-0.22	-0.44
it with the	0	0	0	0	-0.19
it work	0	0	0	0.14	0
it works	-0.08	0.91	0	-1.08	0
it xxx	0	0	0	0.44	0
it's	0.31	0	0	0	0.47
it's a	0	0	0	0	-0.19
it's an	0	0	0	0	0.88
it's fine	0.45	0	0.38	0	0
it's good	0	0	0.45	0	0
it's in	0.10	0	0	0	0
it's not	0	0.24	0	0	0
it's ok	0.55	0	0	0	0
it's running	0.16	0	0	0.74	0
it's the	0.25	0	0	1.10	0.40
it's working	0.19	0	0	0	0
it's working .	0	0	0.05	0	0
its	0.47	-0.71	-0.12	0.08	-1.30
itself	-0.77	0	-0.55	0	0.25
j'ai	0	0	0	0	0.65
ja	0	0	0	0	0.27
java	0	0	0	0.81	-0.14
je	0	0	0.31	-0.55	0.21
jest	0.58	-0.12	0	0	0
jetzt	0	0	0	0.92	0
job	0.58	0	0.35	-0.22	0
js	-0.72	0	0	0	0
jsessionid	0	0	0	0.18	0
jumpcloud	0	0	0	0.80	0
just	0.25	0	-0.37	-0.62	0.11
just the	0	0.24	0	0	0
jwks	-0.60	-0.27	0	0.60	0
jwt	0.83	0	0	1.97	-0.06
kc	0.26	0	0	0	0.23
kc hostname	0	0	0	0	0.91
keep	0	0	0	-0.31	0.17
keeps	0	0.52	1.07	-0.22	0.77
keeps the	0	0	0.85	0	0
key	0	0	0	0.62	0
key and	-0.62	0	0	0	0
keycloak	0	0.85	-1.03	-0.36	0
keycloak 0 .	0	0	0	0.14	0
keycloak identity	0.51	0	0	0	0
keys	0	0	0	0	-0.19
keytool	0	-0.52	0	0	0
kind	0	-0.30	0	0	0
klappt	0	0	0	0.23	0
know	-0.84	-0.49	0	0	-0.08
know whether	0	-0.13	0	0	0
known	0	0	0	-0.24	0
kommt	0	0.20	0	0	0
kubernetes	0	0.28	0	0	0.06
l'appli	1.06	0	0	1.19	0
la	0.68	0	0.81	1.31	0
la 0	0	0	0.11	0.27	0
la 0 .	0	0	0.11	0.27	0
last	0.22	0.14	-0.28	0.37	0
last night	0.74	0	0	0	0
lately	-0.53	0	0	0	0
later	0	-0.56	0	0	0
latest	0	0.29	0	0	-0.43
lauft	0.29	0	0	0	0
lax	0.50	0	0	0.63	0
ldap	0	0	0.48	0	0
le	0.60	0.12	0	0.17	0
le cas	0	0	0	0	0.39
le localstorage	0	0	0.40	0	0
leads	0	0	0	0	1.07
leave	0	0	0	0.55	0
leave it	0.19	0.43	0	0	0
leaving	0	-0.67	0	0	0
left	0.54	0	0	0	-0.19
let	-0.09	-0.88	0.10	0	0
let me	0	-0.30	0	0	0
lets	0.30	0.90	1.79	-0.86	0.30
lets me	0	0	0	0	0.33
lets them	0	0.10	0.88	0	0
level	-0.47	0	0	0	0
lib	0	0	0	0.14	0
license	1.32	-1.26	0	2.28	-0.06
like	0	0	0	-0.78	0.22
limit	0.06	0	0	0	0
line	0.97	0	0	0	0
lines	0.45	0	0	0	0
link	-1.01	0	0.76	0	0
linux	0	0.49	0	0	0
list	1.28	0.30	0	0	0
list .	-0.09	0	0	0	0
list . $	-0.09	0	0	0	0
listed	0.22	0	0	0	0
little	0	0	0.89	0	0
live	0	-0.06	0	0	0
load	0	0.18	0	0	0
load balancer	0	0	0	0.09	0
local	0	-0.08	0	1.12	0
localhost	0	0.99	0	0	0.92
localstorage	0	0	0.33	0	0
locked	-1.28	0	0	-0.21	0
locked out	-1.18	0	0	0	0
locked out .	-0.86	0.52	0	0	0
log	0.36	-0.08	-0.11	-0.52	-0.19
log :	-0.21	0	0	0	0
log in	0	0.87	0.43	-0.20	0
log in .	0	0	-0.07	0	0
log in to	0	0	0	0	0.24
log in with	0	0	0.33	0	0
log with	0.34	0	0	0	0
logged	0	0.06	-1.24	0.15	0
logged in	0	0	0	0	-0.12
logged out	0	0	0	0	0.13
logging	0.89	0	0	0.27	0
login	-0.94	0.48	0.09	-0.15	-0.69
login .	0	0.41	-0.12	0	0
login again	0	0.23	0	0	0
login and	0	0	0	0	0.57
login does	0	0	0	0.13	0
login fails	0	0	0.29	0	0
login goes	0	0	0	0.51	0
login goes through	0	0	0	0.61	0
login is	0	-0.53	0	-0.34	0
login ok	1.10	0	0	0	0
login page	0	0.08	0	0	0
login page and	0	0	0.25	0	0
login passes	0	0	0.33	0	0
login popup	0	0	0	0	-0.12
login request	0	0	0	0	-0.45
login the	0	0	0	0	0.78
login window	0	0	0.22	0	0
login with	-0.48	0	0.35	0	0
login works	0	0	0	0.09	0
logins are	0.33	-0.59	0	0.32	0
logins are ok	0	0	0.42	0	0
logout	0.75	0	0	0	0
logs	0.33	0	0	0.38	-0.21
logs $	-0.63	0	0	0	0
logs in	0.48	0	0.30	0	0
logs in .	0	0	0	0.10	0
logs the	0	0	0	0	0.16
long	0	0	0	-0.87	0
longer	-1.37	0	0	0	0
look	0	-0.41	-0.36	-0.85	0
looked	1.40	-0.06	0	0	0
looked into	0	0	0.11	0	0
looked into the	0.09	0	0	0	0
looking	0.54	0	0	0	0
looks	0	0	0	-0.24	-0.06
looks as	0	0	-0.07	0	0
looks as if	0	0	-0.07	0	0
loop	-0.26	0.53	-0.08	0.11	0.74
loop is	0	0	0	0.74	0
lower	0.20	0	0	0	0
ma	0	0	0	0	1.01
macos	0	0.60	0	0	0
made	-0.17	-0.50	0	0.29	0.32
made a	-0.39	0	0	0	0
made a difference	0	0	0	0	0.53
made the	0	0	0	0.65	0
mail	-0.23	0	-0.30	-0.21	0.76
main	0	0	0	0.10	0
maintenant	0.10	0	0	0	0
mais	0.66	0	0.44	0	0
make	-1.15	0	0	-0.11	0
make a	-0.08	0	0	0	0
makes	-0.09	0.24	1.17	0	-0.13
makes it	0	0	1.41	0	0
makes the	0	-0.12	0	0	0
mal	0	0	0.12	0.45	0
manifest	0.57	0	0	0.05	0
manual	0	0	0.11	0	0.82
many	0.57	0	0	0	0
many groups	0	0	0	0.23	0
marked	0	0	0	-0.23	0
match	-0.12	0	0	0	0
matter	0	0	0	0	0.24
may	0	-1.61	-0.44	0	0
may be	0.18	0	0	0	0
maybe	-0.47	0.30	0	0	0
me	1.07	1.04	0.22	-0.09	0.70
me :	0	0.44	0.51	0	0.24
me connecter	0	0.16	0	0	0
me in	0	-0.99	-0.27	0.07	0
me in .	0	0	-0.53	0	0.14
me into	0	0	0.35	0	0
me the	0.71	0	0	0	0
me to	0	0.80	0	0	0
me to the	0	0	0	0	0.18
me too	-0.06	0	0	0	0
me with	0	0	0	1.12	0
meanwhile	0	0.35	0.29	0	0
mellon	-0.24	0	0	0	0.40
meme	1.32	0.22	0	-0.41	1.88
mended	0	0	0	0.26	0
mends	0	0	0	1.11	0
merci	0	0	0.29	0	0
merge	0	0	0.24	0	0
merged	0	0	0	2.05	0
message	-1.18	0	0	0	0
messages	0	0	0	0	0.94
metadata	0	0	0	0	1.22
metadata .	0	0	0	0	0.28
metadata . xml	0.55	0	0	0	0.46
metadaten	0.71	0	0	0.08	0
method	-0.57	0	0	0	0
mfa	0.30	0	0	1.20	0
microsoft	0	0	0	0	-0.79
might	-0.29	-0.56	0	0	0
migrated	-0.52	0	0	0	0
mind	0	0	0	-0.21	0
mine	0	0.37	0.13	0	-0.33
minutes	0	0	-0.11	0	0
mismatch	0	0	0	0	1.04
mismatched	0	0	0	0	0.49
mismatched redirect	0	0	0	0	0.49
mismatched redirect uri	0	0	0	0	0.49
missing	0	0	0	1.27	0
mit	0	0	0	0.39	0
mit 0	0	-0.28	0	0.61	0
mobile	0	0	0	0	0.09
mode	0	0	-0.67	0.18	0
mode .	0	0	0	0	0.05
mode . $	0	0	0	0	0.05
moi	0.51	0.21	0	0	0
moment	-0.65	0	0	0	0
mon	-0.71	-0.32	0	0	0
month	-0.44	0	0	-0.51	0
months	-1.01	0	0	0	0
months .	-0.93	0	0	0	0
months . $	-0.93	0	0	0	0
moodle	0	0	0	0	0.33
more	0.90	-0.31	0	0.45	0.15
more .	0	0	0	0	0.30
more . $	0	0	0	0	0.30
more and	0	-0.54	0.22	0.70	0
most	0	0.54	0	0	0
most of	0	0.41	0.50	0	0
mot	0	0	0	0.42	0
mot de	0	0	0	0.42	0
mot de passe	0	0	0	0.42	0
mounted	0	0	0.49	0	0
move	-0.10	0	0	0	-0.15
moved	0	0.19	0	0.33	0.25
moved the	0	0	0	0.80	0
ms	-0.38	0	0	0	0
ms $	0	-0.24	0	0	0
much	0	-0.20	0	0	0
my	0.07	0	-0.74	0	-0.55
my case	0	0	0.63	0	0
my colleagues	0	0	0	0.14	0
my phone	0	0	0	-0.22	0
name	-0.16	0	0	0.50	0
nameid	0	0	0	0.75	0
native	0.77	0	0	0	0
navigation	0.53	0	0	0	0.35
nc	0	0	0	0	0.20
ne	0	0	0.57	0	-0.61
need	-0.12	0.42	0	-0.27	-0.43
needs	-1.15	-0.82	0	0	0
neither	-0.20	0.10	0	-0.18	0.66
network	0.92	0	0	0	0
network tab	0.57	0	0	0	0
neu	0.63	0	0	-0.20	0.67
never	0	0.47	0	0	-0.13
never got	0	-0.31	0	0	0
new	1.28	-0.42	-0.28	0.88	0
new certificate	0	-0.40	0	0.37	0
new one	0.64	0	0	0	0
newline	0	0	0	0.10	0
next	0.40	-0.50	0.18	0.79	0
next time	0	0	0.41	0	0
next to	0	0	0	0.84	0
nginx	1.07	0	0	0	0.96
nice	0.05	0	0	0	0
nicht .	0	0	0	0	0.10
nicht . $	0	0	0	0	0.10
nichts	0	0	0	0	1.02
nichts .	0	0	0	0	1.02
nichts . $	0	0	0	0	1.02
night	0.68	0	0	0	0
nightly	0	0	0	0.24	0
no	0.11	0.29	-0.85	0	0.71
no .	0	0	0	0	0.59
no avail	0.11	0	0	0	0.09
no avail .	0.08	0	0	0	0
no change	0	-0.40	0	0.36	0
no different	0	0	0	0	0.79
no different .	0	0	0	0	0.79
no error	0	-0.28	0	0	0
no login	0	0	0	0	0.16
no longer	0	0	0	0.52	0
no more	0.91	-0.32	0	0.58	0
no password	0	0.30	0	0	0
no way	0	0	0	0	-0.69
no way to	0.14	0	0.39	0	0
nobody	-1.47	-0.59	-0.18	-1.05	-0.12
noch	0	0	0	0.10	0
nodes	0	0	0	1.79	0
non	0	0	0	-0.67	0
none	0	0	0	0	1.04
nonetheless	0	0	0	0	0.61
nonetheless .	0	0	0	0	0.61
nonetheless . $	0	0	0	0	0.61
not	-0.11	0	-0.41	0	-0.13
not .	0	0	0	0.13	0
not . $	0	0	0	0.13	0
not a	0	0	1.11	0	0
not logged	0	0.17	0	0	0
not logged in	0	0.13	0	0	0
not one	0	0	0	0.49	0
not the	0	-0.29	0	0	0
not working	0.53	0	0	0	0
not yet	0	-0.24	0	0	0
notbefore	0	0	0.10	0	0
note	-0.95	0	0	0	0
nothing	0.09	1.27	-0.87	-1.09	0.29
nothing but	0	0	0	0	-0.20
nothing in	-0.26	0	0	0	0
notice	0	0	0	0	0.11
notification	0	0	0.17	0	0
notre	0	0	0	-0.14	0
nous	0	0.46	0	0	0
now	0.72	0	0	0.83	0.73
now $	0	0	0	0.90	0
now .	0	-0.23	0	0.12	-0.66
now . $	0	-0.23	0	0.12	-0.66
now :	0.77	0	0.75	0	0
now i	0	0.67	0	0	0.84
now i get	0	0	0	0	0.96
now it	0	0	0	-0.87	0
now it's	0	0	0	0	1.63
ntp	0	0	0	0	0.12
nur	-0.62	0	0	0.60	0
o	0	0	0	0.41	0
o login	0	0	0	1.24	0
oauth	0.19	0.56	-0.29	-0.60	0
oauth .	0	0	0.34	0	0
oauth0	0	0.11	0	0	0
oauth0 proxy	0	0	0	0	0.40
of	0	-0.29	0	-0.17	0
of 0	0	-0.55	0	0	0
of 0 .	0.29	-0.15	0	0	0
of a	-0.46	0	0	0	0
of argocd	0	0	0	0.10	0
of argocd server	0	0	0	0.10	0
of it	1.24	0	0.33	0	0
of it .	0	0	0.63	0	0
of mine	0	0	0.44	0	0
of my	0	0	0	0	0.11
of our	0	0.10	0.15	0	0
of the	0.37	-0.10	-0.15	0.78	-0.20
of the app	0	0	0	0.29	0
of the two	0	0	0	0	0.30
of them	0	-0.21	0	0.17	0
of those	0	0	0	0	0.07
of xxx	0	-0.85	-0.43	0	0
of xxx .	0.28	-0.59	0	0	0
off	0.61	0.11	0.49	-0.07	0
off in	0	0	0.13	0	0
off in the	0	0	0.13	0	0
off xxx	0	0	0.74	0	0
office0	0	0	0.09	0	0
office0 .	0	0	0.10	0	0
often	0	0.91	0	0	0
oh	0.43	-0.10	0	0	0
oidc	-0.81	-0.19	-0.10	-1.82	-0.17
oidc $	0	0	0	0	-0.45
ok	0.21	0	0	0	-0.38
ok $	0	0	0	0	0.13
ok .	0	0	0	0.85	0
ok . $	0	0	0	0.85	0
ok but	0	0	0	0	-0.22
ok in	0.42	0	0	0	0
ok so	0	0	0.07	0	0
okay	0	0	0	0.58	0
okta	0.12	-0.08	-0.07	-0.38	0.14
old	-0.55	0	0	0.24	-1.10
old and	-0.09	0	0	0	0
old one	-0.51	0	0	0	0
old token	0	0	0	0	-0.58
on	-0.12	0	-0.08	0	0.08
on .	0	0	0.08	0	0
on . $	0	0	0.08	0	0
on 0	0	0.24	0.38	0	0
on 0 .	0	0	0.57	0	0
on :	1.53	0	0	0	0
on a	0	0	-0.77	0	0.05
on and	0.54	0	0	0	0.92
on and off	0	0	0	0	0.38
on another	-0.40	0	0	0	0
on both	0.20	0	0	0	-0.50
on every	0	0	0	0	0.80
on for	0.48	0	0	0	0
on it	-0.12	0	0	0	0
on my	0	0	0	-0.80	0
on our	0	-0.51	0	0.95	-0.80
on our side	0.23	0	0	0.53	0
on that	0.49	0	0	0	0
on the	0.53	0	0	0.18	0
on to	0	0	0	0	0.32
on to the	0	0	0	0	0.39
on v0	0	-0.05	0	0	-0.12
on v0 .	0	-0.05	0	0	-0.12
on xxx	0	0	0	0.13	0
on xxx and	0	0	0	0.23	0
once	0	0	0.61	0	0
once more	0.22	-0.38	0.16	0	0.56
once more .	0	0	0	0	0.20
once more and	0	-0.28	0	0	0
once the	0	0.31	0	0	0
one	0	-0.37	0.09	0.48	0
one $	0.66	0.44	0	0	0.29
one .	0.06	0	0	0	-0.22
one . $	0.06	0	0	0	-0.22
one :	0	0	0	0.26	0
one and the	0	-0.12	0	0	0
one by	0	0	0.21	0	0
one can	0	0.22	0	0	0
one can't	0	0	0.18	0	0
one from the	0	0	0	0.17	0
one gets	0	0	0.43	0	0
one has	0	0	0	0.19	0
one has to	0	0	0	0.26	0
one in	-0.67	0	0	0	0
one line	0	0	0	0	0.12
one of the	0	0	0	0.09	0
ones	-0.09	0.53	0	0	0.30
only	0	0.45	0.96	0	-0.66
only .	-0.45	0	0	0	0
only . $	-0.45	0	0	0	0
only then	0.05	0	0.70	0	0
only way	0	0	0.84	0	0
open	-0.42	0	0	0	0
open the	-0.10	0	0.38	0	0
openid	-0.88	-0.41	0	0	0
opening	0	0	0.69	0	0
opens	-0.24	0	0	0	0
opens the	0	0	0	0	-0.22
operator	-0.72	-0.24	0	0	0
option	-0.31	0.73	0.16	0	0
or	-1.30	-0.20	0	-1.35	-1.29
or in	0	0	0	0	-0.12
or the	0	0	0.74	0	0
or xxx	0	-0.06	0	0	0
org	-0.22	0	0	0	0
other	0	0.59	-0.16	0	0.50
other browser	0	0	0	0	1.15
other one	0	0	0	0.26	0
otheroidc	0	0	0	0.67	0
others	0	0	0.15	-0.61	0
otherwise	0	-0.40	0	0	0
our	-0.32	0	-0.27	-0.28	-2.18
our own	0	0	0.46	-0.26	0
our side	0.23	0	0	0.53	0
ours	0	0	0	0.49	0
out	0.46	-0.17	0.66	0.58	-0.47
out .	0	0.26	0	0	0.06
out . $	0	0.26	0	0	0.06
out :	0.52	0	0.26	-0.40	0
out again	0	-0.30	0	0	0
out in	0	0	0.11	0	0
out of	-0.31	-0.18	-0.48	0	-0.22
out of the	0	0	0	-1.56	0
out the	0	0	0	0.66	-0.23
out with	0	0	0	0.16	0
outlook	-0.90	0.89	0.21	0	0
outlook .	0	0	0.06	0	0
output	0	-0.15	0	0	0
over	0	0.23	0.68	0	0
over and	0	0.52	0	0	0
over the	0.33	0	0	0	0
overflow	0	0	0	0	0.43
overflow answer	0	0	0	0	0.43
own	-0.85	-0.40	0	-0.63	0
p0	0.53	0	0	0	0
package	0	0	0	0	-0.65
page	0.15	0.39	-0.07	-0.37	-0.57
page .	0	0	0	0	0.06
page . $	0.06	0	0	0	0.12
page :	0	-0.27	0	0	0
page : xxx	0	-0.22	0	0	0
page and	0	0	0.43	0	0
page xxx	0.22	0	-0.09	0	0
par	0.13	0.86	0	0.41	0
par le	0	0.15	0	0	0
pareil	0.39	0	0	0	0
part	-1.35	-0.08	0	0	0
party	-0.20	-0.11	0	-0.07	0
pas	0.63	0	0.52	0	0
passe	0	0	0.11	0	0
passes	0.32	0	0	0	0
password	0	1.12	0.67	-0.70	0.37
password .	0	0	0	0	0.13
password . $	0	0	0	0	0.13
password and	0	0	0	0	-0.16
password in	0	0	0.53	0	0
past	-1.18	0	0	-0.24	-0.68
paste	-0.25	0	0	0	0
patch	0.60	-0.68	0	0.90	0
path	0	-0.08	0	0.29	0
people	0	0	0.25	-0.55	-0.76
people in	0	0	1.40	0	0
people who	0	0	-0.19	0	0
per	0.56	0	0	0	0
perfect	0	0	0	0.10	-0.13
perfect .	0	0	0	0.38	0
perfect . $	0	0	0	0.38	0
persists	0.28	0	0	0	1.28
person	0	0	0	0.43	0.05
phone	-0.60	0	0.24	0	0
phones	0	0	0	0.26	0
pick	-0.11	0	0	0	0
picture	0	0	0	0	1.09
pinned	0	0	0.11	0	0
pixel	0.21	0	0	0	0
place	0	-0.23	0	0	0
place of	0	0	0.67	0	0
plain	0.22	0	0.31	0	0.18
plan	0.34	-0.46	0	0	0
play	0	0	0	0.34	0.30
please	-1.87	-0.13	-0.70	0	-1.30
please help	0	0.42	0	0	0
plugin	-0.25	0.07	0	-0.43	0
plugins	0	-0.14	0	0	0
plus	0.80	-0.06	-0.11	0	0
po	0	0.66	0	0	0
pod	1.06	0	0	0	0
pods	0.80	0	1.06	0	0
pods are	0	0	0	0.30	0
policy	0	0	0	0.08	0.22
pops	0	0.30	0	0	0
pops up	0	0.30	0	0	0
popup	0	0.59	0	0.11	0
portal	-0.20	0	0	-0.43	0
possible	-1.09	0	0	0	0
postman	0	0.56	0	-0.35	0
pour	-0.57	0	0	0	-0.06
pr	0	-0.36	0	0.11	0
pre	0	0	0	0	0.21
press	-0.58	0	0	0	0
prints	0	0.40	0	-0.63	0
priority	0	0	0.69	0	0
private	0.13	-0.07	0	0	0.14
pro	0	0.35	0	0	0
problem	-0.92	0	0	-0.33	-1.04
problem .	0	0	0	0	0.20
problem . $	0	0	0	0	0.20
probleme	0.23	0	0	0	-0.87
prod	0	0	0	0.22	0
profile	0.08	0	0	-0.64	0
prompt	-0.43	0.64	0	0	0
proper	0	0	0	-0.12	0
properly	0	-0.18	0	0	-0.28
proto	0.28	0	0	0	0
provider	-0.67	0.10	0.10	-0.47	-0.96
providers	0	0	0	0.08	0
proxy	0	0	-0.22	-0.32	0.24
published	0	0	0	0.37	0
pulled	0.31	0	0	0	0
put	1.99	0.11	0.14	0.29	0.57
put 0	0	0	0.26	0	0
put 0 .	0	0	0.26	0	0
put in	0.09	0	0	0	0
put it in	0	0.29	0	0	0
put that	0	0.42	0	0	0.38
puts	0	-0.29	0	0.71	0
py	0.29	0	0	-0.06	0
quand	0.51	0.45	0	0	1.32
que	-0.05	-0.40	0	0	0
query	0.18	0	0	0	0
query string	0	0	0	0.27	0
question	0	0	0.36	0	0
quiet	0.59	0	0	0.44	0
quit	0	0.10	0.30	0	0
ran	0.30	0	-0.87	0	0.59
ran the	0.20	-0.27	0	0.28	0
ran xxx	0.06	0	0	0	0
rancher 0	0	0	0	0.28	0
rancher 0 .	0	0	0	0.28	0
rate	0	0	0	0	0.43
re	0	0	0	0	0.72
re added	0	0	0.43	0	-0.14
read	-0.06	-0.20	0	0.18	-0.38
real	0	0	0	0.72	-0.05
really	0	0.35	0	0	0
reason .	-0.08	0	0	0	0
reason . $	-0.08	0	0	0	0
reboot	0.10	0	0.19	0	0
reboot of	0	0	0.21	0	0
redirect	-0.48	0.16	-0.97	-0.47	0.45
redirect uri	0.50	0.25	0	0	0.31
redirect uri $	0	0	0	0	0.49
redirect uris	0	0	0	0	-0.29
redirected	-0.09	0	0	0	0
redirected to	-0.09	0	0	0	0
redirecturl	0.25	0	0	0	0
redis	0.71	0	0	0.12	0.07
refresh	-1.61	0	0.09	0	-0.38
refresh the	0	0	0.13	0	0
refresh token	0	0	0	-0.45	0
refreshes	-0.34	0	0.13	0	0
refuses	0.52	0	0	0	0.28
regel	0	0	0	0.62	0
region	0	0	0	0.54	0
registered	0.90	-0.33	0	0.19	0
reinstalled	2.23	0	0	0	0.94
release	-0.80	-0.54	0	1.27	0
release .	0	0	0.08	0	0
release . $	0	0	0.14	0	0
released	0	0	0.59	0	0
relevant	0	0.13	0	0	0.36
reload	0.93	0	0.85	0	0.51
reload the	0	0	1.00	0	0
reloads	0	0.77	0	0	0
remote	0	0	0	0.75	0
remove	0	0	0.36	0	0
removed	1.96	-0.14	0	0.30	0
removed the	0	0	0	0	-0.17
removing	0	0	0.23	0	0
removing the	0	0	0.07	0	0
renewed	0.20	0	0	0	0
reopen	0	-0.43	0	0	0
replaced	0	-0.31	0	0.90	0.27
reproduce	0	0	-0.20	-0.10	-0.64
request	0	0.73	-0.08	0	0
request .	-0.42	0	0	0	0
request . $	-0.42	0	0	0	0
required	-0.26	0	0	0	0
reset	0	0	0.06	0	0.95
reset the	0	0	0.19	0	0
resolve	0.58	0	0	0	0
resolved	0	0	0	-0.23	0
resolved :	0	0	0	-0.41	0
resolved it	0	0	0	0.67	0
resourcerequiresconsent	0	0	0	0	0.11
response	-0.47	0	0	0	0
response time	0	-0.24	0	0	0
restart	1.71	0	1.92	0.76	0.89
restart of	0.82	0	0.77	0.45	0.37
restart of the	0	0	0.06	0	0
restart the	0	0	0	0	0.09
restarted	2.10	0.40	-0.07	-0.43	1.48
restarted the	0	0	0	-0.22	0
restarting	0	0	1.04	0	0
result	0	0	0	0	0.27
retry	0	0	1.30	0	0
retry .	0	0	0.05	0	0
retry . $	0	0	0.05	0	0
review	0	-0.63	0	0	0
right	0	-0.26	-0.07	-0.19	-1.14
right .	0.11	0	0	0	0
right . $	0.11	0	0	0	0
right away	0	-0.18	0	0	-0.63
right now	0	0.83	0.11	0	0
roll	0	0	0.14	0	0
rollback	1.89	0	1.89	0	0
rolled	0.37	0.28	0	0	-0.18
root	-0.36	0	0.30	0	0
root cause	0	0	0	0.28	0
root url	0	0	0.47	0	0
roughly	0	0	0	0	0.15
round it	0.51	0	0	0	0
route	0	0	0	0	-0.12
row	0	0	0.13	0	0
rsa	0	0	0	0.51	0.06
rule	0	0	0	0.06	0
rules	0	0	0	0.26	0
run	0	0	0	0	-1.36
run into	-0.25	0	0	0	0
run it	0.18	0	0	0	0
run with	0	0	0.42	0	0
running	0.12	0	0	0	0
running .	0.38	0	0	0	0.66
running . $	0.38	0	0	0	0.66
runs	0	-0.52	0.07	-0.26	0
s0	0.61	0	0	0	0
safari	-0.12	0	0	0	0
safe	-0.33	0	0	0	0
said	0.84	0	0.39	0	0
salesforce	0	0	0	0.17	0
same	1.13	1.75	0	-0.93	1.41
same .	0.43	0	0	0	0.11
same . $	0.43	0	0	0	0.11
same 0	0	0.42	0	0	2.08
same here	0	0	0	0	-0.23
same issue	0.15	0	0	0	0.54
same message	0	0	0	0	0.34
same message .	0	0	0	0	0.57
same problem	0.14	0.31	0	0	0
same thing	-0.35	-0.19	0	0.11	0.25
samesite	0	0.21	0	0	0
saml	-0.54	0.32	0	-0.23	-1.23
saml gui	0.06	0	0.18	0	0
saml sso	0	0.27	0	0	0
saml0aws	0.74	0	0.70	0	0
saved	0	0	0	0	0.20
saw	-0.94	0	0	0.08	0
say	0	-0.70	-0.23	0	0
says	-0.63	1.01	-1.20	-1.04	0
scaled	0.28	0	0.38	0.10	0
scopes	0.25	0	0	0	0.70
screen	-0.35	0.53	0	0	0
screenshot	0.27	0.74	0.16	-0.74	0.90
screenshot $	0.15	1.25	0	0	0.29
screenshot .	-0.26	0	0	0	0
screenshot . $	-0.26	0	0	0	0
script	0.11	0	0	0	0
se	-0.45	0	0.60	0	-0.32
search	-0.34	0	0	-0.46	-0.50
searched	1.54	0	0	0	0
second	-0.59	0.28	0	0	0.67
second login	0	0	0	0	0.16
seconds	0.87	0.43	0	0	0
seconds .	0.16	0	0	0	0
seconds . $	0.16	0	0	0	0
secret	0.40	-0.35	-0.59	1.48	0
secret .	0	0	0	0.07	0
secret . $	0	0	0	0.07	0
secure	0	0	0	0	0.22
security	0	-0.65	0	0.44	-0.11
see	0	0.17	-0.62	-1.00	-0.35
see if	0.72	0	0	0	0
see that	0.19	0	0	0	0
seems	-0.31	0	-0.13	-0.14	0
seems to be	-0.81	0	0	0	0
seems to have	0	0.10	0	0	0
sees	0	-0.44	0	0	0
sees the	0	-0.66	0	0	0
seit	-0.42	0	0	-0.62	0
seit heute	0	0	0	-0.26	0
self	0	0	0	0	0.62
self signed cert	0	0.15	0	0	0
sends	0	0.51	0	0.07	-0.14
sends me	-0.20	0	0	0	0
sends you	0	0.33	0	0	0
sense	0	0.17	0	0	0
sent	-0.10	0	0	0	0
separate	0	0	0	0.66	0
server	0	0.52	0	0	0
server and	-0.56	0	0	-0.18	0
server log	0	0	0	0	0.20
server pods	0	0	0.37	0	0
server's	0.85	0	0	0	0
servers	0.69	0	0	0.42	0
service	-0.42	0.26	0	-0.45	0
service and	0	0	0.22	0	0
services	0.96	0	0	0	0
session	0.09	-0.76	0	1.13	0.07
session .	0	-0.84	0	0	0
session token	0	-0.49	0	0	0
sessions	0	0	0	0.49	0
set	0.59	0.19	0	0	0.17
set it to	-0.22	0	0	0	0
set to	0.09	0	0	0	0
set xxx	0	0	0	0	0.14
setting	0.56	0	-0.35	0.35	0
settings	1.09	-0.55	0.69	0.68	0
setup	0	0	0	0.40	0
several	-0.29	0.16	0.60	0	0
sfdx	0.38	0	0	0	0
sha	0	0	0	0.29	0
sha 0	0	0	0	0.29	0
short	0	0	0.29	1.01	0
should	-0.32	-0.46	-0.32	0.64	-0.31
should be	0	0	0	-0.11	0
shouldn't	0	-0.22	0	0	0
shows	0.86	0.89	-0.69	-1.02	0.32
shows the	0	0	0	-0.13	0
si	-0.10	0.18	1.36	-1.23	0
side	0.27	0	0	0	-0.09
side .	0	0	0	0.37	0
side . $	0	0	0	0.37	0
sign	-0.20	0.39	-0.13	-0.12	0
sign in	-0.59	0.84	-0.31	0	0
sign in logs	0.27	0	0	0	0
sign in with	-0.15	0	0	0	-0.53
signed	0.17	0	-0.38	0	0
signed cert	0	0.15	0	0	0
signed in	0.63	-0.22	0	0	0
signing	-0.73	0	0	0	0
signing key	0	0	0	0	0.18
signs in	0	0	0.13	0	0
silent	0.65	0	0	0	0.27
similar	0	0	0	0	0.67
since	0	0.18	-0.85	0.84	-0.12
since .	0.37	0	0	0	0
since . $	0.37	0	0	0	0
since 0	0	-0.06	0	0	-0.55
since 0 :	0	0	0	0	-0.34
since i	-0.53	0	0	0	0.22
since the	0.40	0	0	0	0
since then	-0.17	0	0	0.15	0
site	-0.09	0	0.30	0	-0.33
site .	0	0	0.27	0	0
site . $	0	0	0.33	0	0
site's	0	0	0.32	0	0
slash	0	0	0	0.32	0
small	0	0	0.05	-0.22	0
so	0	0	0.44	0.11	-0.32
so . $	-0.11	0	0	0	0
so :	0	0	0	0	0.54
so far	1.11	0	0	0	0
so far .	0.14	0	0	0	0.44
so for	0	0	1.06	0	0
so i	0.29	-0.78	0.62	0	-0.14
so it's	0	0	0.95	0	0
so on	0	0.17	0	0	0
so that	-0.59	0	0	0	0
so that's	0.64	0	1.15	0	0
so the	0	0.69	0	0.92	0
so the session	0	0	0	0.56	0
so users	0	0	0.07	0	0
software	0	0.31	0	0	0
solution	-0.30	0	0	0	0
solved	1.36	-0.54	0.40	1.42	0
solved $	0	0	0.50	0	0
solved it	0	0	0	0.80	0
some	0	0.37	0.21	-0.88	-0.37
some days	0	0	0	0	0.10
some of	0	0	0.21	0	0
someone	0	-0.25	0	0.10	-0.22
something	-0.16	0.21	0	-0.19	0
something in	0	0.48	0	0	0
something in the	0	0.45	0	0	0
sono	-0.25	0.51	0	0	0
sonoma	0	0	0	0.19	0
soon as	0.13	0.62	0	0	0
sorry	-0.66	-1.09	0	0	0
souci	-0.76	0	0	0	0
source	0	0	0	0	0.33
sp	0	0	0	0	-0.14
sp .	0	0	0.19	0	0
sp and	0.38	0	0	0	0
spa	0	0	0	0	0.18
specific	0	0	1.56	0	0
split	0.42	0	0	0.47	0
ssl	0	0	0	0.47	-0.18
ssl cert	0	0	0	0.32	0
ssl cert file	0	0	0	0.32	0
sso	-0.59	0.82	0.11	-0.32	-0.20
sso in	0	0	0	0	-0.12
sso login	0	0	0.15	0	0
stack	0	0	0	0	0.26
stack overflow	0	0	0	0	0.43
stack overflow answer	0	0	0	0	0.43
stackoverflow	1.25	0	0	0	0
stale	0	-0.21	0	0	0
start	-0.37	0.07	0	-0.12	-0.27
starting	0	0	0.44	0	0
starts	0.22	0	0	0	0
state	0	0	-0.20	-0.52	-0.80
static	0	0	0	0.18	0
status	-0.77	0	0	0	0
status page	0	-0.20	0	0	0
stays	0	0	0	0	2.13
stays .	0	0	0	0	0.27
stays . $	0	0	0	0	0.27
step	0	0.22	0	0	0
steps	0	0.51	0	0	-0.35
still	0.78	0.87	-0.58	0	2.62
still 0	0	0	0	0	0.62
still get	0	0	0	0	0.50
still has	0	0.26	0	0	0.75
still the	0	0	0	0	0.23
still xxx	0.74	0.07	0	0	0.63
still xxx .	0.75	0.14	0	0	0.64
stopgap	0	0	0.37	0	0
stopped	0.42	0	0	0	0
storage	0.46	0	0	0	0
store	0.28	-0.67	0	0	0.21
stored	0	0.17	0	0	0
strict	-0.17	-0.10	0	0.52	0
string	0.54	0	0	0	0
stuck	0	0	0	0	1.52
stuck at	0	0	0	0	1.12
succeed	0.53	0	0	0	0
succeeds	0	0	1.19	0	-1.07
succeeds .	0	0	0.92	0	-0.62
succeeds . $	0	0	0.92	0	-0.62
success	1.03	0	-0.17	0.28	0
successful	-0.99	0	0	0	0
suggested	1.66	0	0.51	0	1.49
suggestion	0	0.15	0	0	0
support	0	0	0.29	0	0
sur	0.88	0	0	0	-0.13
sure	0.27	0	0	0	0
switch	0.28	0.37	0.26	-0.39	0
switched	1.54	0	0.31	0	0.32
switched off	0	0	0.31	0	0
switched to	0.08	0	0	0	0.31
sync	0.90	0	-0.24	0.31	0
sync .	0	0	0	0.21	0
sync . $	0	0	0	0.21	0
synced	0.15	0	0	0	0
system	0	0	0	-0.84	0
system :	0	0	0	0	0.46
tab	0	0.29	0.49	-0.11	0
tag	0	0.14	0	0	0
take	0.14	0	0	0	0.25
take that	0	0	0	0.75	0
take the	0	0	1.14	0	0
taken	0	0	0	-0.15	0
takes	-0.69	0	0.67	0.22	0
takes the	0	0	0.22	1.24	0
tap	0	0	0.11	0	0
tap on	0	0	0.11	0	0
tap on the	0	0	0.11	0	0
team	-0.74	0	0	0	0
teams	-0.35	0.20	0	0	0
tell	-0.57	-0.42	0	0	0
temporary	0	0	0.55	0	0
ten	0.41	0	0	0	0.48
tenant	-0.73	0.42	0	-0.07	0.05
terminal	0.33	0	0	0	0
terraform	0.79	0	0	0	0
tessie	0	0	0	0.16	0
test	0.52	-1.09	0	0	0
tested	1.67	-1.00	0	-1.43	-0.08
tested .	0	0	0	0	-0.30
tested . $	0	0	0	0	-0.30
text	0	-0.28	0	0	0
than	-1.03	0	0	0	-0.37
thanks	-0.29	0	-0.10	-0.49	0
thanks for	0	0	0	-0.48	0
that	0.26	-0.55	0.52	0	-0.69
that .	-0.22	0	0	0	0
that . $	-0.22	0	0	0	0
that 0	0	0	0	0	0.09
that did	0	0	0	-0.17	0
that doesn't	0	0	0	0	0.66
that i	-0.46	0	0	0	0
that in	0	0.09	0	0	0.20
that in the	0	0.23	0	0	0.43
that it	0	0	0.47	0	0
that one	0	0	0	-0.13	0
that one .	0.51	0	0	0	0
that the	0.11	0	-0.24	-0.22	0
that's	0	-0.19	0.46	-0.48	-0.60
that's it	0	0.19	0	0	0
that's what	0.50	-0.29	0	0	0
the	0.10	-0.70	0.19	0.14	0
the . .	0	0	0.33	0	0
the 0 .	0	-0.50	0.06	0	0
the account	0.58	-0.27	0	0	0
the api	0.78	0	0	0	0
the apiserver	0	0	0	0	0.60
the app	-0.46	0	-0.20	0.18	0
the app's	0	0.74	0	0	0
the argocd	0	0	0.08	0	0
the authentication	0	-0.11	0	0.20	0
the browser	0.10	0	-0.15	0	0
the browser's	0	0	0.26	0	0
the button	0	0	0.35	0	0
the ca	0	0	0	0.10	0
the cache	0.87	0	0.08	0	-0.56
the callback	0.77	0	0	0	0
the captcha	0	0	0	0	0.82
the captcha .	0.61	0	0	0	0.09
the cause	-0.17	0	0	0	0
the cert	0	0	0	0.29	0
the certificate	-0.75	0	0	0	0
the change	0	0	0	-0.05	0
the claims	0	0	0.42	0	0
the cli	0.97	0	0	0	0
the client	0	0	0	0.58	0
the client id	0	0	0	0	0.14
the code	0	0	0	0.38	0
the consent	-0.63	0	0	-0.05	0
the console	0	0	0.16	0	0
the cookie	0	0	0	0	-0.18
the cookie is	0	0	0	0.23	0
the cookies	-0.55	0	0	0.36	0
the default	1.69	0	0.83	0	0.45
the default browser	0.05	0	0	0	0
the docs	-0.50	0	0	0	0
the email	0	0.26	0	0	0
the end	0.09	0	0	0	0
the error	0	0	0.09	0	-0.53
the exact	0	-0.33	0	0.23	0
the example	0.30	0	0	0	0
the extension	0.11	0	0	0.40	0
the first login	0	0	0.23	0	0
the fix	0	0	0.18	1.03	0
the fix .	0	0	0	0.11	0
the fix for	0	0	0	-0.08	0
the google	0.95	0	0	0	0
the group	0	-0.07	0	0.28	0
the identical	0	0	0.48	0	0
the identity	0	0	0	0.20	0
the idp	0	0.62	0	0.12	0
the image	0	-0.26	0	1.36	0
the integration	0.15	0	0.50	0.66	0
the issue	0	0.52	0	0	0
the issuer	0	0	0	1.00	0
the job	0	0	0.09	0	0
the key	-0.39	0	0	0	0
the keycloak	0	0.17	0	0	0
the latest	0	0	0	0.16	0
the ldap	0	0	0.47	0	0
the library	0	-0.17	0	0	0
the link	0	0	0	0.06	0
the log	-0.06	0	0	0	0
the login	-0.45	0	0	-0.40	-1.60
the login popup	0	0	0	0	-0.12
the loop	0	0	0	0	0.86
the manifest	0	0	0	0.09	0
the message	0	-1.09	0	0	0
the metadata	-0.21	0	0	0	0
the mismatch	0	0	0	0	0.17
the native	0.33	0	0	0	0
the network	0	0	0	0.20	0
the new	0	-0.21	-0.51	0.06	0
the next	0.43	-0.66	0	0	0
the nginx	-1.18	0	0	0	0
the nodes	0	0	0	1.19	0
the notification	0	0	0.24	0	0
the oauth	0.28	0	0	0	0
the oidc	0	0	0.90	0	0
the old	0.28	0	0	0.84	-0.49
the only	0	0	0.72	0	0
the only way	0	0	0.84	0	0
the operator	-0.20	0	0	0	0
the other	-0.38	0	0	0.56	0
the other one	0	0	0	0.26	0
the others	0	0	0.34	0	0
the page	0	0	0.22	0	0
the password	0	0	-0.37	0	0
the patch	0	0	0	1.32	0
the phone	-0.82	0	0	0	0
the pod	0.38	0	0	0	0
the policy	0	-0.10	0	0	0
the popup	0	0	0	0.63	0
the provider	0	0	0	-0.27	0
the re	0	0	0	0.40	0
the real	0	0	0	0.07	0
the reason	0	-0.26	0	0.14	0
the redirect	0	0	0	0	0.73
the redirect uri	0	0	0	0.34	0
the redirect url	0.07	0	0	0	0
the refresh	0	0	0	-0.29	0
the registered	0.07	0	0	0	0
the release	0	-0.64	0	0	0
the right	0	0	-0.07	0	0
the root	0	0	0.64	0	0
the same	-0.43	0.81	0.71	-0.78	0
the same .	0.26	0	0	0	0.71
the same error	0	0	0	0	-0.13
the same thing	-0.16	0	0	0	0
the saml	0	0	0	0	-0.13
the secret	-0.14	0	0	-0.19	0
the server	-0.15	0	0	0	0.20
the server log	0	0	0	0	0.20
the service	0	0	0.28	0	0
the signature	-0.14	0	0	0	0
the site	0	0	0.39	0	0
the spa	0	0	0	0	0.36
the sso	0	0	0	0.56	0.61
the system	0	-0.07	0	0	0
the tab	0	0	0.49	0	0
the time	0	0	0	0	-0.45
the time being	0	0	0.13	0	0
the token	0	0.39	0	0	0
the token .	0	0	0	0.23	0
the token is	0.85	0	0	0	0
the trailing	-0.32	0	0	0.06	0
the trick	0	0	0.46	0	0
the two	0	0	-0.66	-0.54	0.16
the ui	0	0	-0.23	0	0
the update	0.27	0.28	0	0	0.56
the url	0	0	0.91	0	0
the user	-0.35	0	0	0.52	-0.67
the user's	0	0	0.51	0.85	0
the user's password	0	0	0.55	0.41	0
the vpn	0.78	0	1.09	0	0
the way	0.13	0	0.38	0	0.21
the windows	0.36	0	0	0	0
the wrong	0.08	0	0	0	0
the xxx	0	-0.28	0.37	-0.32	0
their	0	0	-0.51	0	0
them	0.13	0	0.71	0	0
then	0	0.27	0.15	-0.23	0.08
then $	0	0	0.11	0	0
then the	0	0	0	0	1.07
there	0.12	0	-0.80	-0.84	0.55
there $	0.25	0	0	0.23	0
there ?	0	-0.19	0	0	0
there ? $	0	-0.19	0	0	0
there is	0	0	0	0	0.13
there is a	0	0	0	0	0.18
there's	-0.99	0	-0.47	0.25	0
there's no	0	0	0	0	-0.50
these	0.22	0	0.13	0	0.85
they	0.54	0	0.06	0.63	0.47
they're	0	0	0	1.02	0
thing	-0.06	-0.40	0.49	0	0
thing :	0	-0.59	0	0	0
thing that	0	0	0.48	0	0
things	0	0	0.08	0	0.38
third	-0.53	0	0	0	0
third party	0	-0.51	0	0	0
this	-0.29	-0.10	-0.35	0.25	0
this .	-0.14	0	0	0	0
this . $	-0.14	0	0	0	0
this :	-0.75	0	0.77	0	0
this issue	0	-0.26	0	0	0
this on	0.17	0	0	0.21	0
this one	0	-0.88	0	0	0
this release	0	0	0.07	0	0
this thread	0	-0.34	0	0	0
this time	0	0	0	0	0.25
those	0.63	0	0	0	0
though	0	0	0.27	0	-0.71
thought	0	-0.17	0	0	0
three	0	-0.28	0	-0.45	0.51
through	0.85	0	0.62	-0.46	0.28
through .	0.31	0	0.37	0	-0.09
through . $	0.31	0	0.37	0	-0.09
through a	0	0	1.12	0	0
through the	0	0	-0.68	0	0
throws	0	0.14	0	0	0
thumbprint	0	0	0	0	0.06
ticket .	-0.35	0	0	0	0
ticket . $	-0.35	0	0	0	0
time	-0.73	0	0.56	-0.29	0.36
time $	0	0.08	0.70	0	0
time .	0	0	-0.47	0	0
time . $	0	0	-0.42	0	0
time :	0	-0.14	0	0	-0.39
time being	0	0	0.13	0	0
time with	0	0	0	0	0.09
times	0.33	0	0	-0.25	0
times .	0.65	0	0	0	0
times . $	0.65	0	0	0	0
tls	0	-0.38	0.41	0	0
to	0	0.38	0.26	-0.64	-0.53
to 0	0.93	0	0	0	0.38
to 0 .	0.22	0.11	-0.29	0	0.15
to authorize	0	0	0	0	0.22
to be	0	-0.19	0	0	0
to be in	0	0	0	0.21	0
to be sure	0.32	0	0	0	0
to check	-0.24	0	0	0	0
to do	-0.76	0	0	-0.45	0
to do with	0	-0.13	0	0	0
to get	0	0	0.24	0	0
to get the	0	0	0	0.33	0
to have	0	0	0	0.20	0
to have the	0	0	0	0.06	0
to log	-0.99	0	0	0	0
to log in	-0.80	0	0	0	0
to login	0.51	0.14	0	0	0.39
to me	-0.06	0	0	0	0
to my	0.90	0	0	0	0
to no	0.11	0	0	0	0.12
to no avail	0.11	0	0	0	0.09
to reproduce	-1.07	0	0	0	0
to see	0.34	0	0	0	0
to see if	0.26	0	0	0	0
to set	0	0	0	0.24	0
to the	0.13	0	-0.56	0.63	0.44
to the idp	0	0	0	0	0.48
to the real	0	0	0	0.66	0
to v0	0.06	0	0	0	0
to v0 .	0.06	0	0	0	0
to work	0	0	0	0	0.63
to xxx	-0.08	-0.81	0	0.12	0
to xxx $	-0.09	0	0	0	0
toast	0	0	0	0.22	0
today	-1.65	0.07	0	0	0.22
todos	0	0	0.66	0	0
token	0.39	0.35	0	0.33	0.09
token .	0	0	0	0.96	0
token . $	0	0	0	0.08	0
token expired	0	0.28	0	0	0
token is	0.80	1.06	0	0	0
tokens	0.25	0.31	-0.10	0.46	0
told	0	0.67	0.77	-0.40	0
told to	0	0	0.20	0	0
tomorrow	0	0.21	0	0	0
too	-0.12	1.12	-1.14	-0.60	0
too many	0	0	0	0.09	0
took	0.51	0	0	0	0
top	0.26	0	0	0	0
toujours	0	0.22	0	0	0.94
trace	0.47	0	0	0	0.80
traefik	0	0.13	0	0	0
trailing	-0.33	0	0	0	0
transient	0	0	0	0.14	0
trick	0	0	0.46	0	0
tried	2.15	0	0	-1.51	1.75
tried xxx	-0.27	0	0	0	0
trouble	0	0	0	0	-0.43
true $	-0.32	0	0	0	0
true and	0.49	0.40	0	0.33	0
trust	0	-0.80	0	0	0
try	-0.69	-0.39	0	0	-0.70
try to	-0.06	0	0	0	0
trying	0	0.09	0	0	0
trying to	0	0.19	0	0	0
turned	0.21	0	0	-0.22	0.23
turns	0	0	0	0	0.16
turns out	0	0	0	0.49	0
twice	0.84	0.24	0	-0.09	0
two	0	-0.21	0	0.14	0.38
two hours	0	0.10	0	0	0
type	0.32	0.98	0	0	0
u0	0.15	-0.69	0	-0.15	0.33
u0 $	-0.05	-0.17	0	0	0
u0 .	0	0.09	0	0	0
u0 . $	0	0.09	0	0	0
u0 that	0	0.33	0	-0.30	0
u0 u0	0	0	0	0	0.36
u0 wrote	0.38	0	0	0	0
ubuntu	0	0.12	0	0	0
ui	-0.76	0	0	0	0
un	0	0	0	0.67	0
unauthorized	0	0	0	0.36	0
unchanged	0	0	0	0	0.39
under	0	-1.14	0	0.45	0
under 0	0	0	0	0.31	0
unfortunately	0.11	0.13	0	0	0.44
unit	0	0	0	0.32	0
unknown	-0.36	0	0	0	0
until	-0.61	-0.96	1.41	-0.75	0
up	-0.17	0	-1.15	0.17	0
up :	0	0	0	0.13	0
up and	0	0	0	0.24	0
up on	0.32	0	0	0	0.82
up the	-0.18	0	0	0	-0.16
update	0	0	0	0.85	0
update :	0.17	0	0	0	0
update the	0	0	0.43	0	0
updated	0.46	0	0	0.60	0
updated to	0	0	0	-0.09	0
updating	0.46	0	0	0	0
updating the	0.46	0	0	0	0
upgrade	-0.27	0.07	-0.11	0	0
upgraded	0	0	-0.07	0	0.75
upgraded to	0	0	0	0.09	0.88
upgraded to 0	0	0	0	0.19	0.88
uploaded	-0.65	0	0	0	0
uri	0.08	0.45	-0.15	0	0.26
uri $	0	0	0	0	0.49
uris	0	0	0	0	-0.30
url	0	0.11	0	0.40	0
url .	-0.12	0	0	0.29	0
url . $	-0.12	0	0	0.29	0
url :	0	0.20	0	0	0
url xxx	0	0	0	0	0.36
url xxx $	0	0	0	0	0.38
urls	0	0	0	0	1.46
urls .	0	0	0	0.12	0
urls . $	0	0	0	0.12	0
us	0.18	-0.13	0	0	0
us the	0	0.26	0	0	0
use	-0.08	0.30	0	-0.30	0
use .	0	0	0	0	0.21
use . $	0	0	0	0	0.21
used	0.28	0.74	0	0	0
user	0	0	-0.33	0.14	-0.44
user and	0	0	0	0	0.09
user is	0.17	0	0.10	0	0.18
user name	0	0	0	0.31	0
user's	0	0	0.37	0.84	0
user's password	0	0	0.43	0.40	0
useragent	0	0.92	0	-0.62	0
userinfo	0.18	0	0	0	0
username	0	0	0.58	0	0
username password	0	0	0.36	0	0
users	0	0.38	0.43	0.20	-0.25
users .	0	0.05	0	0	0
users are	0.58	0	0.43	0	0
users can	0	0	-0.14	0	0
users can log	0	0	-0.14	0	0
using	0	0	0	0.06	0
utc	0	0	0	0	0.05
v0	0	-0.21	0	-0.08	0
v0 .	0	-0.60	0	0	0
v0 . 0	0.06	0	0	0	0
valid	0	0	0	0	-0.11
validation	0	0	0.64	0	0
values	0.36	0	1.29	0	0
var	0	0.71	0	0	0
verbose	0	0	0	0	0.20
verified	0.22	0	0	0	0
verifier	0.81	0	0	0	0
version	-0.64	0	0	-0.31	-1.20
version 0	0	0	0.14	0	0
versions	-0.07	0	0	0	-0.70
very	0	0	0	-0.43	0
via	0	0	-0.50	0	0
vide	0	0	0.34	0	0
vide le	0	0	0.40	0	0
vm	0	0	0	0.39	0
volume	0	0	1.06	0	0
vpn	0.18	0	0.85	0	0.09
vpn .	0	0	0.25	0	0
vpn . $	0	0	0.31	0	0
vs	0	0	0	0.19	0
vue	-0.28	0	0	0	0
w	-0.56	0	0	0	0
wait	0	-0.87	0	0	0
want it	0	0	0.30	0	0
wanted	0	0	-0.28	0	0
wants the	0	0	0	0.21	0
was	-0.15	-0.92	-1.09	1.75	-0.67
was a	0	-0.22	0	0	0
was asked	0	0.24	0	0	0
was fine	0	0.22	0	-0.31	0
was in	0	0	0	0	0.39
was it	-0.49	0	0	0	0
was missing	-0.23	0	0	0.37	0
was the	0	0	0	0.55	0
was what	0	0	0	1.52	0
wasn't	0.79	0	0	0	0
way	0.42	0.60	1.11	0	0.10
way in	0	0	0	0	-0.05
way out	0.48	0	0.41	0	0.71
way to	0	0.64	0.48	0	0
we	-0.69	-0.55	0	-0.69	-0.72
we can	0	-0.43	0	0	0
we had	0	0	-0.09	0	0
we're	-0.27	0.34	0	0	0
we've	0.10	0	0	0	0
web	-0.47	0.45	0.12	0	0
web app	0	-0.27	0	0	0
website	0	-0.19	0	0	-0.33
week	0	1.01	0	0	0.54
weeks	0	0	0	0	-0.06
well	-0.08	0.51	0.33	-0.24	0
well .	-0.14	0	0	0	0
well . $	-0.08	0	0	0	0
well :	0	0	0	0.17	0
went	1.75	0	0	-1.19	0.26
went through	0	0	-0.64	-0.39	0.10
were	0	0.15	0	1.05	0
weren't	0	0	0	0.18	0
what	0	-0.09	0.14	0	-0.22
what am	0	0.32	0	0	0
what am i	0	0.32	0	0	0
what do	0.12	0	0	0	0
what do you	0.15	0	0	0	0
what i	-0.09	0	0	0.54	0
what it	0.23	-0.35	0	0	0.12
what's	0.07	-0.27	0	0	0
what's left	0	0	0.30	0	0
when	0	0.43	0	0.34	-0.28
when i	0.43	0	0	0.05	0.16
when we	0	0.28	0	0	0
when you	0	0	0	0.69	0
where	0	-0.44	0	0	0
whether	0	-0.12	0	0	0.26
which	1.02	0	0.42	0.06	0.25
which i	0.08	0	0	-0.43	0.07
while	-0.13	0.12	0	0	0.76
who	-1.43	-0.35	0	0	0
whoever	0	-0.71	0	0	0
wieder	0.07	0	0.64	0.54	0
wieder .	0	0	0.76	0	0
wieder . $	0	0	0.76	0	0
will	0	-0.95	0	0.32	0
will be	0	0	0	0.45	0
will be in	0	0	0	0.77	0
will do	0	0	0	0.13	0
window	-0.27	0	0	0	-0.28
windows	0.35	0.88	0	-0.23	0
windows 0	0	1.07	0	0	0
wird	0	-0.11	0	0	0
with	0.11	0	0	0.07	-0.22
with $	-0.34	0	0	0	0
with 0	-0.13	0.18	0	0.06	-0.26
with 0 .	-0.85	0.48	0	0.41	0
with :	0	0	0	0.49	0
with a	0	-0.08	0.29	0	0
with an	0.46	0	0	0	0
with and	-0.19	0	0	0	0
with and without	-0.19	0	0	0	0
with another	0	0	0	0	1.03
with chrome	0	0.14	0	0	0
with debug	0.22	0	0	0	0
with either	0	0	0	0	0.50
with invalid	0	0	0	0	0.94
with it	-0.19	0	-0.48	0	0
with my	0	0	0	-0.06	0
with no	-0.41	0	0	0.37	-0.06
with okta	-0.23	0	0	0	0
with one	0	0	0.30	0	0
with our	0	-0.80	0	0	0
with that	2.56	0	1.75	0	0
with the	0	0	-0.23	0.75	0
with the old	0	0	0	0.35	0
with the same	1.54	0	0.52	0	0
with the token	0	0	0	0.19	0
with this	-0.78	0	0	0.45	0
with xxx	-0.27	-0.52	0.45	0	0
with xxx .	0	0.30	0.17	0	0.13
within	0.93	0	0	0	0
within 0	0.23	0	0	0	0
without	0.20	-0.85	0.63	0	-0.21
without a	0	0	-0.24	0	0
without complaint	0	0	0.26	0	0
won't	0	0.45	0	0	0
wordpress	-0.76	0	0	0	0
work	0	0.12	0	0	-0.19
work either	0	0	0	0	-0.38
workaround	0	0	1.51	0	0
workaround :	0	0	0.45	0	0
worked	0.34	0.16	0	-0.21	0.44
worked for	0	0	0	0	0.38
working	0.59	0.27	0.33	-0.17	-0.17
working .	0.05	0	0	0	0
working . $	0.05	0	0	0	0
works	0.47	0.18	1.08	0	0
works .	-0.21	0	0.28	0	0.28
works . $	-0.07	0	0.32	0	0.32
works but	1.03	0	1.27	0	0
works for	-0.41	0	0	0	0
would	-0.89	-0.19	-0.12	0	-0.06
would you	0	0.69	0	0	0
wrong	0.32	0	0	0	-0.06
wrongly	-0.14	0	0	0	0
wrote	0	-0.50	0	0.44	0
wsl	0	0	0	0.26	0
x	-1.35	-0.15	0	0.74	-1.34
x .	0	0	0	-0.24	0
x . $	0	0	0	-0.24	0
x forwarded	0.24	0	0	0.66	0
x forwarded proto	0.28	0	0	0	0
x this	0	0	0	0.76	0
x0	0	1.23	0	0	0.10
x0 0	0	0.25	0	0	0
xml	0	0	0	-0.13	0
xxx	0.10	0.09	0.71	0.07	0.09
xxx $	-0.24	1.07	-0.27	-0.17	-0.07
xxx .	-0.22	0.79	0	-0.44	0
xxx . $	0	0.73	0.14	-0.38	0
xxx :	0.43	0	0	0	0
xxx : xxx	0.79	0	0	0	0
xxx ?	0	-0.39	0	0	0
xxx ? $	0	-0.39	0	0	0
xxx a	0	0.09	0	0	0
xxx after	0	0	0	0	1.08
xxx and	-0.50	0	-0.10	0	0
xxx and xxx	0.50	0	0	0	0
xxx as	0	0	0.17	0	0.39
xxx by	0	-0.20	0	0	0
xxx does	0	0	0	0	-0.08
xxx en	0	0	0	0	0.33
xxx from	0	-0.08	0	0	0
xxx i	1.00	0	0	0	0
xxx in	-0.48	-0.45	0	0	0
xxx in the	-0.22	0	0	-0.31	0
xxx on	-0.68	0.09	0	0	-0.51
xxx on the	-0.25	0	0	0	0
xxx or	0	0	0.10	0	0
xxx that	-0.24	0	0	0	0
xxx the	0	0	0.10	0	0
xxx to	0.31	-0.11	0	0	0
xxx was	0	-0.15	0	0.59	0
xxx which	0	-0.30	0	0	0
xxx with	0	0.08	0.18	0	0.30
xxx with the	0	0	0.49	0	0
year	-1.53	0	0	0	0
yep	0	-0.34	0	0	0
yes	0	0	0	-0.23	0.24
yes .	0	0	0	0	0.69
yes . $	0	0	0	0	0.79
yes i	0	0.19	0	0	0
yes the	0	0	0	0.33	0
yet	-0.50	0	0	0	0
you	-0.72	-1.57	0.11	-0.16	-0.59
you find	0	0.11	0	0	0
you get	0	-0.34	0	0	0
you in	0	0.18	0	0	0
you need	0	0.10	0	0	0
you said	0.10	0	0.44	0	0
you try	0	0	0	0.08	0
you're	-1.00	0	0.93	0	0
you're in	-0.09	0	1.18	0	0
you've	0	0	0.41	0	0
your	-1.26	-1.35	0	0	-2.00
your account	0	0	0.09	0	0
your case	0	0.18	0	0	0
yours	0	-0.62	0	0	-0.63
z	0	0	0	0	0.79
zero	0	0	0	0	0.28
zip	0	0	0	0.30	0
в	1.45	0	0	1.36	0.88
和	2.27	0	0	0	0
失败	0.76	0.75	0	0	0.94
的	1.02	0	0	0.14	0
谢谢	1.38	0	0	1.95	0
谢谢 $	1.02	0	0	0.43	0
🎉	-0.32	0	0	0	0
👍	0	-0.30	0	0	0
😬	0	0	0	0.21	0
🤔	0	0	0	0	0.28
`;
