/**
 * What words say for what a post does, in log-odds, learnt from the labelled posts of `test/posts` and made by
 * `node test/bench/learn.ts --write`: a feature, then its weight for each of `DOINGS`. A feature is one to three words in
 * a row (`^` begins and `$` ends a sentence), the place of the sentence (`@first`) or a cue that a rule found (`#did`).
 * What stands here has earned its place on at least three sentences; what a person wrote by hand is in the other files.
 */
export const LEARNT = `
@always	-0.93	-0.19	-1.64	-1.36	-1.21
!	-0.09	-0.50	-0.11	0.29	-1.17
! $	0	-0.32	0	0	-0.44
#admits	-0.77	0	0	0.67	0
#announces	-0.84	-1.89	0	2.36	-0.91
#around	0.71	0	3.46	-0.39	-0.23
#bad	0.06	0.51	-0.31	-0.50	0.50
#calls	0	0	0	0.47	0.09
#claims	-0.55	0.40	-0.74	0	-1.45
#contrast	0	0.45	0.17	-0.96	0.54
#deflects	-0.35	-0.23	0	0	0
#did	3.11	0.41	-0.24	1.10	1.60
#dunno	-0.52	-0.52	0	-0.58	-0.96
#elsewhere	0.81	0	0	0.67	-0.83
#experience	1.44	-0.74	0.20	2.14	0
#failure	1.98	2.10	-0.58	-1.24	3.78
#found	-1.25	-1.37	-0.64	1.02	-0.83
#good	0.08	-0.35	0	-0.26	-0.48
#handled	1.17	0	0	1.10	0.63
#instructs	-0.34	-1.52	0.12	0	-0.72
#looked	0	0	0	0	-1.36
#mends	-0.59	-0.60	-0.29	0.94	0
#news	0	-0.38	0	0	0
#over	-0.55	0	0	-2.21	0
#own-thing	0	0	0	-0.41	0
#pleased	-1.59	0	0	0.27	0
#points-back	0	0	0	0	-0.34
#promises	-0.37	-0.79	-0.21	0	-1.54
#question	-0.70	0.64	-1.06	-2.43	-0.89
#receives	0	-0.41	0	0	0
#relapse	-1.88	0	0	0	0
#same	-0.12	3.10	-0.43	-1.11	0.22
#shares	0	0	-0.38	0	0
#still	0	0.14	0	-0.13	0.25
#success	1.05	-1.93	0.65	1.70	-1.31
#suffers	0	1.70	-1.04	-1.03	0.54
#suggests	0	-0.30	0	0	0
#taken-back	0	0	0	-0.17	0
#thanks	0	-0.41	-0.69	0.45	-0.19
$	-0.87	-0.43	-1.55	-1.29	-1.14
.	0.11	-0.48	0.43	0.24	0
. $	0.23	0	0.17	0.44	0.43
. .	0	0	0	-0.20	0.28
. . $	-0.08	0.27	0	0	0.62
. . .	0	0	0	0	0.05
. . csrf	0	0	0.37	0	0
. 0	0.13	0.30	0.31	0.14	-0.06
. 0 $	-1.37	0.36	-0.83	0	-0.17
. 0 .	-0.21	0	0.26	0.22	0
. 0 0	0	0	0	0	0.47
. 0 :	-0.74	-0.89	0	0	0
. 0 all	0	0	0.31	0	0
. 0 and	0	-0.16	0	0	0.18
. 0 as	0.12	0	0	0	0
. 0 beta	0.12	0	0	0	0
. 0 has	0	0	0	0.10	0
. 0 is	0	-0.53	0.39	0	0
. 0 it	-0.71	0	0	-0.14	0
. 0 it's	0.13	0	0	0	0.44
. 0 on	0.77	0	0.93	-0.66	0
. 0 still	0	0.19	0	0	0.93
. 0 to	-1.25	0	0	0	-0.38
. 0 v0	0.10	0	0	0	0.39
. 0 xxx	0	0.58	0	0	0
. aws	0.28	0	0	0	0
. com	0	0	0.27	0	-0.13
. config	1.12	0.23	0	0	0
. cs	0.20	0	0	0.22	0
. csrf	0	0	0.37	0	0
. csrf cookie	0	0	0.37	0	0
. e	-0.22	0	0	0	0
. e .	-0.22	0	0	0	0
. env	0	0	0	0	0.22
. g	0	-0.07	0	0	0
. g .	0	-0.07	0	0	0
. io	0	0	0	0	0.28
. json	0	0	0	0	0.27
. jwt	0	0	0	0	-0.13
. log	0.76	0	0	0	-0.43
. py	0.08	0	0	-0.07	0
. x	0	0	0	0.11	0
. xml	0	0.29	0	0	0
. xxx	0.23	0	0	0	0
0	0.14	0	-0.34	0.62	0.14
0 $	-0.41	0	-0.17	-0.20	-0.30
0 .	-0.27	0.54	0	-0.28	-0.30
0 . $	-0.61	0.96	-1.49	-1.10	-0.24
0 . 0	0	0.59	0.27	0	0
0 . x	0	0	0	0.11	0
0 0	-0.08	0.46	0	-0.83	-0.35
0 :	-0.61	-0.11	-0.35	-0.86	0
0 : the	0.52	0	0	0	0.25
0 after	0	0	0	0.36	0
0 again	0	0	0.46	0	0.30
0 all	0	0	0.63	0	0
0 and	0.10	-0.32	0	-0.06	0
0 and 0	0	0	0	0.29	0.19
0 as	0.53	0	0	0	0.42
0 beta	0.12	0	0	0	0
0 comes	0.77	0.61	0	0	0
0 days	-0.17	-0.21	0	-0.23	-0.28
0 from	1.53	0	0	0.33	0
0 h	0.12	0.24	0	0	0
0 h 0	0.06	0	0	0.31	0
0 hours	-0.46	0	0	0	0
0 if	0	0.65	0	0	0.40
0 is	0	-0.21	0	0.59	0
0 it	-1.07	0.73	0	-0.45	0
0 it's	0	0.07	0	-0.06	1.17
0 logs	0	0	0.61	1.17	0
0 ms $	0	-0.27	0	0	0
0 no	0.30	0	0	0	0
0 on	0	0	0.86	-0.86	0
0 on the	0.12	0	0	0	0.25
0 page	0	0	0	0	0.22
0 s	0.32	0	0	0	0
0 seconds	0.54	0	0	0	0
0 so	0	0	0	0.49	0
0 still	0	0.38	0	0	1.50
0 to	-0.44	0	0	-0.26	-0.40
0 to 0	-0.58	0	0	0	0
0 today	0	0	0	0.06	0
0 uhr	0	0	0	-0.26	0
0 utc	0	0	0	0	0.05
0 v0	0.10	0	0	0	0.39
0 v0 .	0.10	0	0	0	0.39
0 vs	0	0	0	0.54	0
0 was	0	0	0	-0.41	0
0 we	0	0.36	0	0	0
0 which	0	0	0	0.31	0
0 with	0.38	0.06	0	0	0
0 with xxx	0	0	0	0	0.09
0 works	0.60	0	0	0	0
0 xxx	0	0.53	0	-0.19	0
0fa	0	0	0	0	-0.40
0k	0	-0.27	0.12	0.68	0
0s	0.79	0	0	0	0
:	0.48	0.28	0	0	0.25
: $	-0.84	0.54	0	-0.83	-0.26
: 0	0	-0.29	0	-1.02	0
: 0 $	-0.07	0	0	0	0
: 0 .	0.28	0	0	0	-0.34
: 0 :	-1.04	0	0	0	0
: 0 utc	0	0	0	0	0.05
: a	0.07	-0.64	0.11	0	0
: after	0	0	0	0	0.15
: after the	0	0	0	0	0.44
: all	0	0	0	0	-0.61
: an	0	0	0	0.30	0
: auth	0	-0.32	0	0	0
: auth :	0	-0.13	0	0	0
: both	0	0	0	0.10	0
: error	0.99	0	0	0	0.65
: firefox	0	0	0	0.15	0
: i	0	0	0	0.88	-0.12
: i had	0	0	0	0.06	0
: identical	0.33	0	0	0	0
: it	0	-0.40	0	0	0
: my	0	1.11	0.64	0	0
: no	0	0	0	0	0.56
: one	0	0	0	1.18	0
: same	1.01	0	0	0	0
: screenshot	0.09	0	0	0	0
: screenshot $	0.09	0	0	0	0
: sso	0	-0.92	0	0	0
: the	-0.19	0	-1.08	0.26	0.15
: this	0	0	0	0.70	0
: token	0.95	0	0	0	0.29
: token expired	0.13	0	0	0	0
: true	0.42	0.28	0	0	0.16
: with	0.23	0	0.68	0	0
: works	0	0	0.79	0	0
: works .	0	0	0.83	0	0
: xxx	0	0.47	-0.13	-0.55	-0.09
: xxx $	-0.25	-0.53	0.43	0	0
: xxx .	-0.43	0	0	0	-0.82
: xxx is	0.09	0	0	0	0
?	-1.33	0	-0.58	-0.77	-0.59
? $	-1.16	0	-0.40	-0.54	-0.26
@first	-0.92	-0.43	-0.97	-0.29	-1.09
@last	-0.34	0	-0.54	-0.16	-0.23
@mid	-0.13	0.98	-0.96	-1.56	-0.38
@only	0.39	-0.47	0.23	1.06	0.70
^	-0.87	-0.43	-1.55	-1.29	-1.14
^ 0	-0.91	0.36	0.25	0.16	0.70
^ 0 .	0	-0.14	0.47	0	-0.74
^ 0 :	0	0	0	0	0.14
^ 0fa	0.26	0	0	0	0
^ :	0	-0.43	0	0.62	0
^ a	0	0.26	0.33	0	-0.26
^ a fresh	0	0	0.35	0	0
^ a login	0	0	0	0	-0.40
^ a reboot	0	0	0.29	0	0
^ actual	-0.06	0	0	0	0
^ adding	0	0	0	0.15	0
^ after	-0.32	0.35	0	0	0
^ after the	0.27	0.22	0	-0.31	0.29
^ all	-1.41	0.05	0	-0.11	0
^ always	0	0	0	0	1.25
^ an	0	0	0.41	0.23	0
^ and	-0.59	-0.88	0	-0.81	0
^ any	0	0.44	0.57	0	0
^ are	0	-0.18	0	0	0
^ as	0	0.59	0	0	0
^ as a	0	0	0.67	0	0
^ as of	0	0	0	0	0.31
^ at	0	0.09	0	0	0
^ back	0	0	0.61	0	0
^ back on	0.30	0	0.28	0	0
^ bei	0	0.37	0	0	0
^ but	0	0.39	0	0	0
^ cache	0.79	0	0	0.48	0
^ can	0	0.54	0	0	0
^ can't	0.19	0	0	0	0
^ cas	-0.47	0	0	0	0
^ changed	0	0	0	0.76	0
^ changing	0.34	0	0	0	0
^ changing the	0.34	0	0	0	0
^ chrome	0	0	0	0	0.46
^ chrome and	0	0	0	0	0.49
^ close	0	0	0.33	0	0
^ close the	0	0	0.39	0	0
^ closing	0	0	0	-0.27	0
^ configure	-0.28	0	0	0	0
^ confirmed	-0.52	0	0	0	0
^ cookie	1.08	0	0	0	0.44
^ cookies	0.71	0	0	0	0.30
^ corrige	0	0	0	0.41	0
^ corrige et	0	0	0	0.41	0
^ could	0	-0.58	0	0	0
^ could be	0	-0.16	0	0	0
^ curl	1.26	0	0	0	0.43
^ das	0	0	0.22	0	0
^ debug	0.45	0	0	0	0
^ deleted	0.25	0	0.36	0	0
^ deleting	0.13	0	0.82	0	0
^ did	0.60	0.42	0.29	0	0.24
^ did it	0	0	0	0	0.25
^ did you	0	-0.27	0	0	0
^ die	0	0	0	0.78	0
^ does	0	0.70	0	0	0
^ done	0	0	0	0.57	0
^ e	-0.33	0	0	0	0
^ each	0.45	0	0	0.14	0.33
^ each time	0	0	0	0	0.56
^ either	-0.29	0	0	0	0
^ en	0	0	0.78	0	0
^ environment	0	0.47	0	0	0
^ error	-1.41	0	0	0	-1.71
^ expected	-0.19	0.94	0	0	0
^ failed	0	0	0	0	0.36
^ firefox	0	0	0	0	0.38
^ for	0.27	0	0.60	-0.28	0
^ for the	0	-0.17	0.25	0	0
^ for us	0	0.39	0	0	0
^ found	-0.07	0	0	0	0
^ from the	-0.08	0	0	0	0
^ funny	0	0	0.69	0	0
^ github	0.72	0	0	0	0
^ going	0.08	0	0	0	0
^ good	0	-0.68	0	0	0
^ google	-1.46	0	0	0	0
^ got	-0.23	0	0	0.59	0
^ gp	0	0	0.30	0	0
^ gp saml	0	0	0.30	0	0
^ has	0	0.52	0	0	0
^ have	0	-0.43	0	0	0
^ hello	-0.22	0.34	0	-0.52	-0.18
^ hello $	0	-0.43	0	0	0
^ hi	-0.15	0.07	-0.21	-0.28	0
^ how	0	0.43	0	0	0
^ i	-0.27	0	-0.12	0	-0.06
^ i believe	0	0.21	0	0	0
^ i can	0	0.31	0	0	0
^ i did	0	-0.18	0	0	0
^ i don't	0	0.36	0	0	0
^ i got	1.11	0	0	1.45	0
^ i had	0.10	-0.51	0	0	0
^ i moved	0	0	0	0.18	0
^ i only	0	0	0.07	0	0
^ i put	0	0.83	0	0	0
^ i removed	0	0	0.12	0	0
^ i was	0.13	0	0	0	0
^ i went	0	0	-0.17	0	0
^ i'd	-0.87	0	0	0	0
^ i'll	0	-0.44	0	0	0
^ i'm	0	0.35	0	-0.83	-0.26
^ i've	0.29	0	-0.77	0	0
^ i've got	0	0	0	0	0.06
^ if	0	0	0.65	0	-1.12
^ if i	1.15	0.36	0.44	0.39	0
^ im	0	0.23	0	0	0
^ in	-0.08	0	-0.97	0	-1.15
^ in case	0	0	0	0.15	0
^ in my	0	0	0	0.62	0
^ installed	0	0.46	0	0	0.50
^ is	-0.12	-0.51	0	0	0
^ is your	0	-0.08	0	0	0
^ issue	0	0	0	0	0.12
^ it	-0.92	-0.65	-0.57	0	0.06
^ it is	0	0	0	0	1.04
^ it was	0	0	0	0.24	0
^ it's	-1.24	0	-0.50	0	-0.51
^ it's a	0.27	0	0	0	0
^ j'ai	0	0	0	0	0.38
^ ja	0.31	0	0	0	0.22
^ je	0	0	0	0	0.42
^ kc	0	0	0	0	0.51
^ last	0	0	0	0	0.38
^ le	-0.07	0	0	0	0
^ leaving	0	-0.93	0	0	0
^ log	-0.98	0	0	0	-0.43
^ log :	0	0.12	0	0	0
^ logged	0	0.16	0	0	0
^ logged in	0	0.11	0	0	0
^ logging	-0.57	0	0	0	0
^ logging in	-0.20	0	0	0	0
^ login	-1.42	0	-0.72	-0.14	0
^ look	-0.15	0	0	0	0
^ looked	1.07	0	0	0	0
^ macos	0	0.55	0	0	0
^ made	-0.35	0	0	0	0
^ made a	-0.35	0	0	0	0
^ meme	0	0	0	0	0.38
^ my	-0.74	0	-0.38	-0.26	-0.70
^ neither	0	0	0	0	0.52
^ never	0	0	0	-0.46	0
^ new	0	-0.35	0	0.59	0
^ next	0	0	0	0	0.42
^ nginx	0	0	0	0	0.54
^ no	-0.80	0	0	-0.80	0.19
^ no 0	0	0	0	0	-1.12
^ no idea	0	-0.06	0	0	0
^ no login	0	0	0	0	0.17
^ none of	0	0	0	0	0.67
^ not	-0.31	0	0.54	0	-0.09
^ not a	0	0	0.76	0	0
^ nothing	-0.51	0	0	0	0.14
^ nothing has	0	0	0	0	0.11
^ now	0	0	0	0	0.51
^ oauth	0	0	0	-0.26	0
^ oh	0.45	0	0	0	0
^ ok	-0.82	0	0	-0.62	0
^ okay	0	0	0	0.58	0
^ okta	-0.31	0	0	0	0
^ on	-0.39	0	0	-0.66	-0.13
^ on the	0.24	0	0	0	0
^ one	0	0.39	0	-0.20	0
^ only	0	0.79	0.86	-0.57	0.61
^ open	-0.20	0	0	0	0
^ openconnect	0	0	0	0.61	0
^ password	0	0	0	0	0.22
^ please	-0.73	0	0	-0.72	-0.37
^ po	0	0.67	0	0	0
^ press	0.28	0	0	0	0
^ put	0.86	-0.37	0	1.76	0
^ ran	0	1.13	0	0	0
^ re	0.37	0.59	0.08	0	1.35
^ read	0.76	0	0	0	0
^ reinstalled	0.15	0	0	0	0
^ removed	0	0	0	0.38	-0.30
^ resolved	0	0	0	-0.49	0
^ resolved :	0	0	0	-0.49	0
^ restart	0.23	0	0	0	0.20
^ restart the	0	0	0	0	0.28
^ restarting	0	0	0.92	0	0
^ result	0	0	0	0	0.45
^ right	0	0	0.16	0	0
^ root	0	0	0	0.12	0
^ sadly	-0.15	0	0	0	0
^ same	-0.69	0.92	0	0	-0.37
^ same error	0	0	0	0	0.13
^ same here	0	0	0	0	-0.10
^ same issue	0	0	0	0	-0.15
^ saml	0.65	0	0	-0.19	0
^ saml0aws	0.66	0	0.69	0	0
^ screenshot	-0.25	0.74	0.50	0	-0.10
^ see	0	-0.10	0	0	0
^ set	-0.74	0	0	-0.67	0
^ several	0	0.14	0	0	0
^ si	0	0	1.66	0	0
^ since	-0.86	0	0	-0.63	0
^ since i	0	0	0	0	0.16
^ so	0	-0.26	0	0	0
^ so :	0	0	0	0	0.52
^ so i	0	0	0.71	0	0
^ solved	0	0	0	0.44	0
^ some	-0.34	0	0	0	0
^ something	0	0.20	0	0	0
^ something in	0	0.20	0	0	0
^ sorry	-0.90	0	0	0.56	0
^ started	0	0	0	0.44	0
^ steps	-0.06	0	0	0	0
^ still	-0.52	0.67	0	0	0.27
^ switched	0.42	0	0	0	0
^ tested	0	-0.90	0	0	0
^ thank	-0.15	0	0	-0.56	0
^ thank you	-0.15	0	0	-0.56	0
^ thanks	0	0.13	0	0	0
^ that	-1.54	-0.66	-0.07	0	0
^ that's	-0.51	-0.18	0	0.73	0
^ the	0	0.22	-0.19	0.46	0.29
^ the 0	0	0	0	0	0.07
^ the browser	0	0	0	0	0.32
^ the error	0	0	0	0	-0.41
^ the first	0	0	0.19	0	0
^ the new	0	0	0	-0.08	0
^ the problem	-0.34	0	0	0	0
^ the web	0	0	0	0.25	0
^ the xxx	0	0	0.29	0	0
^ there was	0.25	0	0	0	0
^ they	0.69	-0.10	0	0.83	0
^ this	0	-0.55	-0.27	0	0
^ this is	0.12	0	0	0	0
^ this problem	0	0	0	-0.11	0
^ thx	-0.36	0	0	0	0
^ to	-0.52	0	0	0	0
^ to get	0	0	0.47	0	0
^ today	-0.32	0	0	0	0
^ tried	0	0	0	0	0.83
^ tu	0	-0.09	0	0	0
^ two	0.65	0	0.49	1.14	0
^ u0	0	0.16	0	-0.23	0
^ u0 thanks	0	0.14	0	0	0
^ u0 that	0	0.36	0	0	0
^ u0 u0	0	0	0	0	0.31
^ until	0	0	1.76	0	0
^ update	0	0	0	1.06	0
^ update :	0.38	0	0	0	0
^ upgrade	-0.14	0	0	0	0
^ upgraded to	0	0	0	0.31	0
^ users	-0.47	0	0.98	0	0
^ v0	0	0	0	0.25	0.21
^ v0 .	0	0	0	0.72	0.30
^ was	0	0	0	-0.44	0
^ was the	0	0.23	0	-0.10	0
^ we	0.58	0	0	0	0.57
^ we can't	0	0	0	0	0.49
^ we're	0	0.25	0	0	0
^ well	-0.05	0	0	0	0
^ went back	0	0	-0.38	0	0
^ what	-0.32	0.10	0	0	-0.63
^ what i	-0.44	0	0	0	0
^ what's	0	0	0.20	0	0
^ what's left	0	0	0.30	0	0
^ when	0.48	0	0	0.07	0
^ when i	0.42	0	0.47	0	0.35
^ when you	0.14	0	0	0.49	0
^ whether	0.76	0	0	0	1.02
^ which	0	-0.61	0	0	0
^ why	0	0.38	0	0	0
^ with	1.02	0	1.50	-0.06	1.47
^ with 0	-1.01	0	0	0	0
^ with that	0.26	0	0.12	0	0
^ with the	0.27	0.11	0	0	0.86
^ workaround	0	0	0.27	0	0
^ workaround :	0	0	0.27	0	0
^ works	0.19	0	0	0	0
^ x	-1.36	0	0	0	0
^ xxx	0.23	-0.16	0.07	0	0.23
^ yep	0.28	-0.15	0	0	0
^ yes	0	0	0.05	0	0
^ yes i	0	0.18	0	0	0
^ yes the	0	0	0	0.26	0
^ you	0.26	0	0	0	0
^ you can	0.64	0	0	0.33	0
a	-0.07	-0.14	-0.14	0	-0.19
a 0	-0.12	0	-0.37	-0.10	0.19
a 0 .	0	-0.21	0	0	0.18
a bit	-0.07	-0.27	0	0	0
a blank	0.13	0	0	0	0
a bug in	0	-0.07	0	0	0
a colleague	0.29	0	0	0	0
a colleague's	0.46	0	0	0	0
a difference	0	0	0	0	0.56
a difference .	0	0	0	0	0.56
a fix	0	-0.26	0	0.23	0
a fresh	0	-0.20	0	0	0
a har	1.05	0	0	0	0
a la	0	0	0.51	0	0
a little	0	0	0.20	0	0
a local	0.40	0	0	0	0.20
a login	0	0	0	0	-0.73
a loop	-0.13	0	0	0	0
a month	-0.41	0	0	-0.07	0
a new	0	-0.24	0	0.47	0.89
a new one	0	0	0.08	0	0
a private	0.26	0	0	0	0
a problem	-0.12	0	0	0	0
a random	0	0	0	-0.21	0
a reboot	0	0	0.17	0	0
a reboot of	0	0	0.19	0	0
a reload	0	0	0	0	0.46
a restart	0	0	0	0	0.36
a restart of	0	0	0	0	0.58
a small	0	-0.22	0	-0.11	0
a solution	0	0.33	0	0	0
a stack	0	0	0	0	0.36
a stack overflow	0	0	0	0	0.36
a stopgap	0	0	0.28	0	0
a test	0.53	0	0	0	0
a thing	0	0	0	-0.14	0
a token	-0.08	0	0	0	0
a user	-0.33	0	-0.16	0	0
a while	0	0	0	0.24	0
a while .	0	0	0.15	0	0
a xxx	0	0	0	0.85	0
a year	0	0	0	0	-0.38
aadsts0	0.26	0.16	0	0	0
aadsts0 .	0	0	0	0	-0.72
aadsts0 . $	0	0	0	0	-0.72
about	-0.40	0	-0.18	-0.82	0.11
about it	0	0	0	0	0.06
about the	0	0	0	0	0.54
above	0.27	0.54	0	-0.32	0.40
acc	0	1.06	0	0	0
accepted	0.14	0	0	0	0.21
accepts	0	0	0.19	0	0
access	-0.56	0	-0.16	-0.52	0
access token	0	-0.52	0	0	0
access token .	0	0	0	0.44	0
account	0	-0.18	0	0	-1.04
account and	0	0	0	-0.27	0
accounts	-0.31	0	0	-0.36	0
activate	0	-0.34	0	0	0
active	0.47	0	0	0.05	0
actual	-0.32	0	0	0	0
ad	0	0.34	0	0	0
add	-0.08	0.07	0	-0.07	0
add the	0.11	0	0	0	0
added	1.06	0	0.40	-0.39	0
added the	0	0	0	0	-0.39
adding	0.16	0	0	0	0
adding the	0.61	0	0	0.13	0
additional	0.05	0	0	0	0
additional context	0.20	0	0	0	0
address	0	0	0	0.74	0.22
adfs	0	0.25	0	-0.75	0
adfs 0	0	0	0	0	0.29
adfs 0 .	0	0	0	0	0.29
admin	0.36	-0.10	-0.32	-0.30	0.06
affected	0	0.43	0	0	0
affinity	0	0	0	0.24	0
afresh	0	0	0.51	0	0
after	0	1.11	0.32	0.19	-0.13
after 0 .	0	0	0	-0.11	0
after 0 hours	0	0	0	0.35	0
after i	-0.26	0	0	0	0
after it	0	0.14	0	0	0.31
after login	0	0	0	0	-0.11
after that	1.32	0	0.66	0	0
after that it	0	0	0.67	0	0
after the	0	0	-0.91	0	0.10
after the login	0	0	0	0.11	0
after the update	0.20	0	0	0	0.13
again	0.99	0	0.62	0	1.70
again $	-0.27	0	0	0	0.53
again .	0	0.43	-0.74	0.36	0.56
again . $	0	0.41	-0.51	0.39	0.25
again :	0	-0.74	0	0	0
again for	0	0	0.67	0	0
again is	0	-0.17	0.30	0	0
again to	-0.09	0	0	0	0
again with invalid	0	0	0	0	0.80
age	0	0	0	0.11	0
ago	-0.23	0	0	0	-0.75
ago .	-0.64	0	0	0	-0.42
ago . $	-0.62	0	0	0	-0.39
alive	0.37	0	0	0	0
all	-0.14	0.51	-0.07	-0.41	0.43
all 0	0	0	0	0.60	0
all ?	0	-0.33	0	0	0
all ? $	0	-0.33	0	0	0
all i	0	0	0	-0.15	-0.20
all is	0	0	0.15	0	0
all is well	0	0	0	0.17	0
all of	0	0.11	0	0	0
all over	0.88	0	0	0	0.87
all over again	0	0	0	0	0.88
all the	0	0	0	0	0.44
all the same	0	0	0	0	0.63
all three	0	-0.62	0	0	0
alle	0	0	0	1.44	0
allow	0.07	0	0	0.84	0
along	-0.36	0	0	0	0
already	0.47	0	-0.82	-0.30	0
also	0.62	0.53	0	0	1.19
altogether	-0.15	0	0	0	0.20
always	0	0.15	0	0	1.06
always the	0	0	0	0	0.17
always the same	0	0	0	0	0.18
am	0	0.10	0	0	0
amplify	0.43	0	0	0.87	0
an	-0.09	0	-0.07	0	0
an app	0	0	0	0	0.21
an endless	0.38	0	0	0	0.37
an error	-0.26	0	0	0	0
an error .	0	-0.12	0	0	0
an hour	0	-0.14	0	0	0
an older	0	0	0	0.41	0
and	0	0	0	0.25	-0.08
and 0	0.11	0	0	0	0.20
and 0 .	0.19	0	0	0.06	0.20
and a	0	-0.24	-0.46	-0.62	0
and added	0	0	0.18	0	0
and after	0	0	0	0.28	0
and after that	0	0	0	0.50	0
and all	1.28	0	1.33	0.56	0.21
and all is	0.10	0	1.11	0	0.37
and am	0	-0.18	0	0	0
and client	0	0.24	0	0	0
and cookies	0	0	0	0.24	0
and do	0	-0.21	0	0	0
and everything	0	0	0.65	0	0
and from	0.16	0	0	0	0
and got	0	0	0	0	0.28
and has	0	0	0.51	0	0
and i	-0.29	0	0	0	-0.61
and i'm	0.51	0	0	0.51	0
and in	0	0.21	0	0	0
and it	0	0.84	0	0	0.60
and it's	0	0	0	0.34	0
and let	0	0	0	0	0.14
and log	0	0	0.24	0	0
and log in	0	0	0.25	0	0
and login	0.18	0	0	0.21	0
and login works	0	0	0	0.23	0
and no	0	-0.14	0	0	0
and nothing	0.37	0	0	0	0
and now	0	0	0.64	0	0
and now it's	0	0	0.11	0	0
and off	0	0	0	0	0.27
and on	0	0	0	-0.11	0
and only then	0.33	0	0.67	0	0
and password	0	0.39	0	0	-0.29
and report	0	0	0	0	0.28
and see	-0.71	0.22	0	0	0
and since then	0	0	0	0.11	0
and so	0	0	0	0.25	0
and start	0	0.45	0.14	0	0
and starting	0	0	0.61	0	0
and still	0	0.43	0	0	0.33
and that	0.06	-1.28	0	1.85	0
and the	0.49	-0.22	-0.12	0.91	0
and the errors	0	0.06	0	0	0
and the login	0	0	0	-0.21	0
and the server	0	0	0	0	0.89
and then	0.34	0	-0.27	0	-0.41
and there	0	0.14	0.38	0	-0.25
and went	0	0	0	0	0.72
and went through	0	0	0	0	0.73
and what	0.82	0	0	0	0
and without	-0.09	0	0	0	0
and xxx	0.35	0	0	0	0
and xxx .	1.12	0	0.42	0	0
and xxx on	-0.35	0	0	0	0
and you're	0	0	0.83	0	0
android	0	1.14	-0.12	-0.32	0
anew	0.74	0	0	0	1.63
angular	-0.08	0	0	0	0
anlegen	0	0	0.51	0	0
anlegen .	0	0	0.56	0	0
anlegen . $	0	0	0.56	0	0
anmelden	0	0.90	0	0	0
anmeldung	0.52	0	0	0.16	0
another	0.37	0	-0.08	0	0.86
another one	0	0	0	0	0.14
answers	0	0	-0.06	0	0.27
any	-0.17	0.17	0	0	-0.60
any more	0	0	0	0.46	0
anyhow	0	0	0	0	1.02
anyone	0	0.30	0	0	0
anything	0	0.53	0	0	0
anything .	0.67	0	0	0	0.15
anything . $	0.67	0	0	0	0.15
apache	0	0	0	0	0.08
api	-0.11	-0.26	-0.08	0.37	-0.89
api token	0	0.54	0	0	0
apiserver	0	0	0	0	0.59
app	0	0.31	0	-0.08	0
app .	0.36	0	0	0	0
app . $	0.17	0	0	0	0
app id	-0.40	0	0	0	0
app in	0	0	0.20	0	0
app neu	0.34	0	0	0	0
app's	0	0.67	0	0	0
apparently	0	-0.22	0	0	0
appended	0.72	0	0	0	0
apple	0.15	-0.21	0	0	-0.15
apple's	0	0	0	0.06	0
application .	1.17	0	0	0	0
application . $	1.17	0	0	0	0
applications	0.39	0	0	0	0
apply	0	0	0	1.37	0
apps	0	0	0	0.09	0
apres	0.47	0	0.49	0	0
are	0	-0.11	0	0	-0.15
are back	0.33	0	0	0	0
are ok	0	0	1.24	0	0
are there	0	0.66	0	0	0
aren't	-0.27	0	0	0	0
argocd	0	0	0.39	0	-0.43
argocd server	0.15	0	0	0	0
argocd server pods	0	0	0.29	0	0
around	0	-0.65	0	-0.77	0
as	0.08	0.51	0	-0.24	0.53
as a	0	0	0	0.13	0
as before	0	0.36	0	0	0.30
as default	-0.11	0	0	0	0
as ever	0	0.12	0	0	0.51
as ever .	0	0.12	0	0	0.51
as if	0	0.07	-0.07	0	0
as in	0.31	0	0	0	0
as of	-0.14	0	0	0	0.40
as of 0	-0.12	0	0	0	0
as of today	0	0	0	0	0.35
as soon	0.09	0.60	0	0	0
as soon as	0.09	0.60	0	0	0
as they	0	0	0	0.34	0.42
as under	0	0	0	0.31	0
as under 0	0	0	0	0.31	0
as user	0	-0.39	0.11	0	0
as well	0.35	0.47	0	-0.18	0.47
as well $	0	0.10	0	0	0
as well .	0	-0.39	-0.38	0	0
as you	0	0	0.10	0	0
as you said	0	0	0.46	0	0
asked	0.13	0	0	0	0
asked for	0.22	0	0	0	0
asking	0	0	0.10	0.33	0
asks	-0.51	0	-0.18	0	-0.58
asks for	0	0.21	0	0	0
assertion	0.15	0	0	0	0
assistant	0.15	0	0	0	0.28
at	0	-0.11	0.17	-0.18	-0.51
at 0	1.46	0	0	0	0
at 0 :	0.90	0	0	0	0
at all	-0.48	0	0	0	-0.64
at all ?	0	-0.34	0	0	0
at once	0.25	0	0	0	0
at the	0	0	0	0	0.14
at the end	0	0	0.17	0	0
auch	0	0	0	0.27	0
audience	0	0	0	0	0.13
auf	0	-0.51	0	0.18	0
auf 0	0	0	0	0.59	0
aussi	0	1.12	0	-0.27	1.00
auth	-0.82	-0.53	-0.43	-0.66	-1.46
auth .	0	0.36	0	0	0
auth is	-0.13	0	0	0	0
auth oidc	0	0	0	0	-0.39
auth saml	0	0	0	0.18	0
auth0	-0.67	0	0	0	0
authelia	-1.15	0	0	0	0
authenticate	-0.13	0	0	0	0
authenticating	0	0	0	0.24	0
authentication	-0.45	0	0	0	0
authentification	0	0.45	0	0	0
authorize	0.24	0	-0.08	0	0
authorizing	0	0	0	0	0.33
auto	0.12	0	1.14	0	0
avail	0.12	0	0	0	0
avail .	0.10	0	0	0	0
avail . $	0.10	0	0	0	0
available	0	0	0	0.23	0
avant	0	0	0	0.27	0
avec	0.91	0	0	0.38	0
away	-0.26	0	0.41	0	-0.35
away .	0	0.13	0.32	0	0
away . $	0	0.13	0.32	0	0
away with	0	0	0	0.05	0
aws	0.45	0	0.06	0.68	0
aws amplify	0.29	0	0	0.42	0
awx	0	0	0	0	0.52
az	0.78	0	0	0.88	0
az login	1.31	0	0	0.91	0
azure	0	0.32	-0.52	-0.61	-0.96
b0c	0	0	0	0	0.48
back	0.86	-0.11	0.85	0	0.45
back $	-0.16	-0.30	0	0.57	0
back .	0.81	0	0	0	0.47
back . $	0.81	0	0	0	0.47
back and	-0.29	0	0	0	0
back in	0.06	0	0	0.87	0
back on	0.35	0	1.15	0	0
back on 0	0	0	0.41	0	0
back to	0	0.97	0.07	0	0
back to 0	0.75	0.18	-0.35	0	0
back to the	-0.22	0	0	0	0
back up	0	0	0	-0.49	0
backend	-0.15	0	0	0	0
balanceador	0	0	0	0.50	0
balancer	0	0	0	0.14	0
bar	0	0	1.13	0	0
base	0.74	0	0.23	0	-0.14
be	-1.35	-0.36	0	-0.94	-0.92
be a	0	0	0	0	0.30
be in	0	0	0	1.63	0
be in the	0	0	0	0.70	0
be sure	0.14	0	0	0	0
be xxx	0	-0.58	0	0	0
because	-2.03	-0.12	0	0	0
because it's	0	-0.14	0	0	0
because of	-0.44	0	0	0	0
been	0.11	0.21	-0.24	0.62	0
been fine	0	0.12	0	0	0
been looking	0.44	0	0	0	0
before	-0.09	0	0.87	0	-0.10
before .	0	0	0	0	0.49
before . $	0	0	0	0	0.49
before i	-0.09	0	0	0	-0.96
before the	0.18	0	0	0	0
behind	0	0.05	0	0	-0.25
behind a	0	0	0	0.32	0
behind an	0	0.38	0	0	0
bei mir	0	0	0	0.42	0
beim	0	0.43	1.31	0	0
being	-0.77	-0.46	0	0	0
below	0	0	0.67	0	0
besides	0	-0.25	0	0	0
beta	0	0	0	0.17	0
beta 0	0	0	0	0.18	0
better	0.57	0	0	0	0
between	-0.77	0	0	-0.84	0
bit	-0.26	-0.17	0	0	0
bitte	-1.19	-0.80	0	0	0
blame	0	-0.51	0	0	0
blank	0.26	0	0	0	1.05
blocks	0	0	0	0.41	0
both	2.18	0	-0.77	0.85	0
both .	-0.60	0	0	0	0
both . $	-0.60	0	0	0	0
bottom	0.24	0	0	0.61	0
box	-0.09	0.45	0	-1.01	0
box .	-0.59	0	0	-0.40	0
box . $	-0.59	0	0	-0.40	0
branch	0.35	-1.53	0	-0.23	0
brave	-0.21	0	0	0	0
brings	0	0	0.34	0	0
brings the	0	0	0	0	0.23
broken	0	0	0	0	0.76
broken .	0	0	0	0	0.39
broken . $	0	0	0	0	0.39
browser	0	0.36	0	0	0.15
browser is	-0.27	0	0	0	0
browser's	0	0	0.22	0	0
bug	-0.25	0	0	0.36	-0.22
bug $	0	0	0	-0.10	0
bug .	0	0	0	0.05	0
bug . $	0	0	0	0.05	0
bugs	0	0	0	0.30	0
build	0.34	0	0	-0.22	0
build .	0.59	0	0	0	0
builds	0	0	0	0	0.20
built	0.42	0	0	0	0
built it	0	0	0	0	0.44
business	0.57	0	0	0	0
busy	0.71	0	0	0	0
but	0.50	0.43	0.89	-0.22	0.78
but i	0.74	0	0.88	0.62	0.67
but it	0	-0.16	0.73	0	0
but not	0.92	0	0	0	0
but now	0	0.59	0	0	0.33
but the	0	0	-0.38	0	0
but then	0.45	0	0	0	0
button	-1.04	0.39	0.34	-0.64	-0.71
by	-0.09	-0.13	0.72	-0.24	-0.30
by a	0.25	0	0	0	0
by hand	1.03	0	0	0.06	0
by hand .	0.26	0	0	0	0
by itself	0	0	-0.14	0	0
by now	0.69	0	0	-0.48	0
by one	0	0	0.38	0	0
by the	-0.39	0	0	0	0.47
by xxx	0	-0.28	0.16	0	0.05
c'est	0	0.24	0	0	0.61
ca	0	0	0.58	0	0.82
ca passe	0	0.35	0.35	-0.14	0
cache	0.71	-0.11	0	0.66	0.15
call	-0.26	0	0	0	-0.89
callback	0.06	0	-0.37	-0.21	0
callback url	-0.20	0	0	0	0
called	0	0	0	1.10	0
calling	0.39	0	0	0.11	0
can	-0.30	0.34	0.10	-0.16	-0.49
can do	0	-0.40	0	0	0
can i	0	0.25	0	0	0
can log	0	0	1.02	0	0
can log in	0	0	1.02	0	0
can see	0	0.35	0	0	0
can see the	0	0.26	0	0	0
can you	0	-0.71	0	0	0
can't	-0.27	0.08	-0.17	-0.86	-0.25
can't get	0	-0.09	0	0	0.47
cannot	0	0.16	0	0	0
captcha	0	-0.11	0	0	0.16
captcha .	0.62	0	0	0	0
captcha . $	0.62	0	0	0	0
care	0	0	0.08	0	0.08
care of	0	0	0.14	0	0
cas	0.15	0.61	0	0	0
case	0	0	0	0.80	0
case .	0.29	0	0	0	0.38
case . $	0.29	0	0	0	0.38
case it	0	0	0	0.31	0
case the	0	-0.49	0	0.82	0
cause	-1.37	0	0	1.42	-0.28
causes	0.32	0	0	0	0
ce	0	-0.07	0	0	0
center	0.73	0	0	0	0
cert	0	0	-0.24	0.58	0
cert file	0	0	0	0.41	0
certificat	0.23	0	0	0.38	0
certificate	0.70	0	0	0.33	0
certificate of	0.38	0	0	1.06	0
certificate on	0	0	0.08	0	0
certificates	0	0	0	-0.21	0
chain	0	0	0.40	0	0
challenge	0.44	0	0	0	0
change	0	0	-0.54	0	0
change .	0.25	0	0	0	0
change . $	0.25	0	0	0	0
change anything	0	0.24	0	0	0
change on	0	-0.09	0	0.64	0
changed	0.33	0	0	0.49	-0.37
changed .	0	-0.20	0	0	0
changed . $	0	-0.20	0	0	0
changed it	0	1.00	0	0.50	0
changed nothing	0	0	0	0	0.18
changed the	0	0	0	0	-0.07
changelog	-0.21	0	0	0	0
changement	-0.06	0	0	0	0
changes	0	0.66	0.87	0	0
channel	0.15	0	0	0	0
chart	0.05	0	0	0	0
check	0.08	-0.19	-0.08	0	0.21
check that	-0.13	0	0	0	0
checked	3.35	0.14	-0.61	-0.56	-0.67
checked .	0.35	0	0	0	0
checked . $	0.35	0	0	0	0
chez	0.97	0	0	0.16	0
chez moi	1.13	0	0	0.19	0.25
choose	-0.21	0	0	0.19	0
chrome	-0.18	0	0	-1.14	0
chrome 0	-0.54	0	0	0	0
chrome and	0	0	0	0	0.48
chrome on	0.11	0	0	0	0
chrome the	0	0	0.38	0	0
chrony	0.65	0	0	0.25	0
claims	0	-0.28	0.25	0	0
clean	0.06	0	0	0	0
clear	-0.48	0	0	0	0
cleared	1.52	0	0	0	1.42
clearing	0	0	1.20	0	0
clearing the	0	0	0.76	0	0
cli	0.08	0	0	-0.80	0
click	-0.89	0.37	0	0	-0.20
clicking	0.61	0	0	0	0
client	0.13	0.26	0.32	0	0
client and	0	0	0.18	0	0
client id	0	0	0	-0.09	-0.10
client secret	0	0	0	0.87	0
clock	-0.08	-0.31	-0.45	0.11	0
clock was	0	0	0	1.25	0
close	-0.98	0	0	0	0
close the	0	0	0.25	0	0
closed	-1.22	-0.74	-0.19	0	0
closing	-0.62	-1.50	0	0	0
cloud	0	0.82	0.26	0	0
cluster	0.16	0	0	0	0
code	0.35	0.39	0	0	0
code $	0	0.17	0	0	0
code :	0	0	0	0	0.10
code : 0	0	0	0	0	0.15
code is	0	0	0	0	0.83
code that	0	-0.10	0	0	0
code verifier	0.95	0	0	0	0
codes	-0.18	0	0	0	0
colleague	0.29	0	0	0	0
com	0	0	0.21	-0.71	0
come	0	0	-0.23	0.48	0
come back	0	0	-0.29	0.30	0
comes	0	0.61	-0.15	0	0
comes .	0	0	0	0.33	0
comes . $	0	0	0	0.33	0
comes back	0	0	0	0	-0.59
comes from	-0.08	-0.17	0	0	0
command	0.23	0	0	0	0
comment	0	0	0.39	0	0
commit	1.08	0	0	0	0
compared	0.52	0	0	-0.60	-0.34
complaint	0	0	0.18	0	0
complete	-0.23	0.11	0	0	0.28
compte	0.33	0	0	0.11	0
con	0.77	0.82	0.48	0	0.90
con la	0	0.06	0.76	0	0
condition	0	0	0	0.44	0
config	0	0.41	0	-0.18	-0.44
config . php	0.47	0	0	0	0
configuration	0	0	0	0.53	-0.51
configuration .	0	0	0	0.23	0
configuration . $	0	0	0	0.23	0
configure	-0.38	0	0	0	0
configured	-0.59	0	0	0	-0.35
confirmed	-0.07	0	0	-0.22	0
connect	0	0	0	0.18	0
connect .	0	-0.21	0	0	0
connected	0.99	0	0	0.24	0
connecter	0	0.23	0	0	0
connection	0	0	0.30	0	0
connector	-0.28	0	0	0	0
connects	0.16	0	0	0.05	0
connexion	-0.60	0	0	0	0
consent	-0.20	0.08	0	-0.80	0
console	0.11	-0.44	0	0.48	-0.28
console .	0	0	0	0.28	0
console . $	0	0	0	0.45	0
console :	0	0	0.31	0	0
contact	0.24	0	-0.07	0	0
contain	0	0	0	0.08	0
container	0.70	0	0	0.06	1.21
contains	0.29	0	0	0	0
continua	0.20	0	0	0	1.52
cookie	0.98	0.34	0.46	0.34	0
cookie by	0.09	0	0	0	0
cookie by hand	0.09	0	0	0	0
cookie domain	0	0	0	0	0.10
cookies	0.16	0	0.98	0.11	0
cookies are	-0.26	0	0.19	0	0
cookies of	0.37	0	0	0	0
cookies of the	0.19	0	0	0	0
copy	-0.14	0	0	0	-0.20
core	0.49	0	0	0	0
correct	0	0	0	0	0.43
corrected	0	0	0	1.91	0
correlation	-0.55	0	0	0	0
corrige	0	0	0	0.81	0
corrige et	0	0	0	0.41	0
corrige et en	0	0	0	0.41	0
could	-0.24	-0.08	-0.15	0	0.26
could be the	0	0	0	0	0.19
could the	0	0.20	0	0	0
could you	0	-0.08	0	0	0.21
could you try	0	0	0	0.11	0
couldn't	0	0	0	0.16	0
couldn't be	0	0	0	0.23	0
counts	0	0	0	0.47	0
create	-0.05	-0.22	0	0	-0.47
created	0	-0.86	0	-0.33	0.82
credentials	-0.14	0.21	0	0	-0.27
credentials .	0	0.43	0	0	0
cs	0.20	0	0	0.22	0
csrf	0	0	0	0	-0.32
csrf cookie	0.18	0	0.61	0	0
csrf cookie by	0.09	0	0	0	0
cured	0.92	0	0	0.55	0
curl	1.99	0.88	0	0	0.38
currently	0	1.36	0	0	0
cursor	0	0	0.30	0	0
custom	0.70	0	0	0	0
custom domain	0.86	0	0	0	0
customers	0	0.23	0.32	0	0
da	0.50	0	0	0	0.95
daikin	0	0	1.12	0	0
danach	-0.57	0	0	-0.38	0
dann	-0.21	-0.15	1.39	0	0
dans	0	0	0	0.16	-0.30
das	-0.13	0	0	0	-0.27
data	0	0	0	0.56	0
database	0	0	0.15	0	0
date	0.11	0	0	0	0
davmail	0	0	0.46	0	0
day	-0.54	1.01	0	0	0
days	0.15	0	0	-0.66	0
de	0.45	0	0	-0.16	1.04
de me	0.30	0.52	0	0	0
de passe	0	0	0	0.44	0
dead	-0.30	0	0	0	0
debug	1.15	-0.63	0	0	-0.50
debug log	0	-0.11	0	0	0
debug logging	0.42	0	0	0	0
debugging	0	-0.05	0	0	0
decoded	0.16	0	0	0	0
decoded the	0.42	0	0	0	0
default	0	0	1.21	-0.08	0
default .	0	0	0.23	0	0
default . $	0	0	0.23	0	0
default browser	0.42	0	0.37	0	0
deja	0	-0.24	0	0	0
del	-0.74	0	0	0	0
delete	0	0	1.36	0	0
delete the	0	0	1.13	0	0
deleted	0.92	0	0.65	0	-0.11
deleted and	0	0	0.84	0	0
deleting	0.75	0	1.32	0	0
deleting the	0	0	0.24	0	0
dem	0	-0.21	0	0	0
denied	0	0	0	0	0.80
deployed	0.12	0	0	0.18	0
depuis	1.44	0	0	0.71	0.63
depuis 0	0.06	0	0	0.31	0
depuis 0 h	0.06	0	0	0.31	0
der	0.73	0	0	0.62	0
des	0	0	0	0.30	0
deux	0	0	0	0.38	0
dev	0	0.19	0	0	0
developer	0	0.24	0	0	0
developers	0	0	0	0.14	-0.41
device	-0.28	0	0	0	-0.07
dex	0	0	0	0.08	-0.54
did	0.79	0.28	-0.22	0.16	0.87
did it	0.47	0	0	0	0
did not	0.65	0	0	0	0.89
did you	0	-0.54	0	0	0
didn't	0	0.26	0	0	-0.11
die	0.84	-0.73	0.47	0.60	-0.47
dies	0.41	0	0	0	0
difference	0	0.18	0	0	0
difference .	0	0	0	0	0.89
difference . $	0	0	0	0	0.89
different	0.71	0	0	0	0.35
different .	0	0	0	0	0.66
different . $	0	0	0	0	0.66
digging	0	0	0	0.11	0
disable	0.49	0	0.75	0	0
disable the	0.64	0	0.67	0	0
disabled	0	0	0.62	0	0
disallowed	0	0.54	0	-0.25	0
disallowed useragent	0	0.52	0	-0.23	0
do	0.92	0.70	0.71	0.08	0
do .	0	0	0	0.22	0
do . $	0	0	0	0.22	0
do get	0	0	0.39	0	0
do get in	0	0	0.23	0	0
do it	0.07	0	0	0	0
do it .	0	0.07	0	0	0.85
do that	0	0	0.22	0	0
do the	0	0	0.41	-0.34	0
do with	0	-0.21	0	0	0
do you advise	0	0	0.07	0	0
docker	-0.71	0.13	0	0	0
does	0	-0.10	0.92	-0.59	-1.11
does .	0	0	0.39	0	0
does . $	0	0	0.39	0	0
does it	-0.50	-0.29	0.07	0	0
does not	-0.09	0	0	0	0
does the	0.19	-0.17	0.48	0	0
doesn't	-0.65	0.52	0	0	0.30
doesn't .	-0.42	0	0	0	0
doesn't . $	-0.42	0	0	0	0
doesn't do	0	0	0	0	-0.10
doesn't do it	0	0	0	0	-0.10
doesn't seem	0	0	0	0	0.12
doesn't seem to	0	0	0	0	0.12
doesn't work	-0.27	0	0	0	-1.06
domain	0	0	-0.37	0	0
domain and	0	0	0	0.43	0
domains	0	0.55	0	-0.11	0
don't	0	-0.46	-0.71	0	-0.87
done	0	-0.39	0	0.37	0
done .	0	0	0	0.30	0
done . $	0	0	0	0.30	0
dort	0	-0.35	0	0	0
double	0	0	0	0.23	0
down	0	0	0	-0.28	0
down :	0	-0.29	0	0	0
down to	0.77	0	0.24	0	0
downgrade	0.18	0	0	0	0
download	0	-0.09	0	1.48	0
drift	0	-0.38	0	0	0
drive	0	0	0.26	0	0
driver	0	0	0.40	0	0
drop	0	0	0	0	0.40
dropped	0.71	0	0.28	0.88	0
du	0	0	0	1.10	-0.20
due	0.14	0	0	0	0.19
e	1.44	-0.28	0	0.55	0.87
e .	-0.32	-0.26	0	0	0
e . g	0	-0.07	0	0	0
e0	0	0.07	0	0	0.34
each	0.36	0.24	0	0	0.54
each time	0.71	0	0.15	0	0.49
edge	0	0	0	0	1.07
edited	0.38	0	0	0	0
effect	0	0	0	0	1.25
either	0	0	0	0	0.75
else	0	-0.13	-0.10	0	-0.62
email	0.46	0	0	0.96	0
emptied	1.00	0	0	0	0
en	0.22	0	0.17	0.24	0.23
en el	0.65	0	0	0.72	0
en prod	0	0	0	0.41	0
enabled	-0.09	0	0	0	0
end	0	0.23	0.08	0	0.26
end of	0	0	0.15	0	0
ended	0	0	0	0.86	0
ended up	0	0	0	0.88	0
endless	0.38	0	0	0	0.37
endpoints	-0.46	-0.87	0	0	0
ends	-0.35	0.82	0	0	0
ends after	0	0	0	0.31	0
enough	0	0	0.67	0	0
enter	0	0	0.72	0	0
entry	0.78	0	0	0.22	0
env	0	0	0	0.24	0
environment	-0.28	0	0	0	-0.47
erreur	0.51	0	0	0	0
erro	0	0	0	0	0.15
error	0.32	0.97	-0.33	-1.02	0.56
error $	-0.32	0.47	0	-0.12	-0.21
error .	-0.13	0	0	0	0
error 0	0.07	0.13	0	0	0
error :	0.32	0.60	0	0	0.41
error is	0	0.61	0	0	0.17
error message	0	0.12	0	0	0
error xxx	-0.19	0	0	0	0
errore	1.14	0	0	0	1.45
errors	0	0	0	0	-0.46
es	0	0	0	0.13	0
est	0.10	-0.54	0	0	0
et	0	0	0	0	0.27
et en	0	0	0	0.41	0
et en prod	0	0	0	0.41	0
eu	0.32	0	0	0	0
even	1.06	0	0	-1.21	0.95
ever	0	0	0.44	0	0.21
ever .	0	0.21	0	0	0.69
ever . $	0	0.21	0	0	0.69
every	0.19	1.37	-0.14	0	1.27
every 0	0.22	0	0	0	0
every time	0	0.29	0	0	1.10
every time .	0	0	0	0	0.76
everybody	-0.10	0	0.62	0.58	0
everybody in	0	0	0.67	0	0
everything	0.87	0	0	0	0.40
everywhere	0	0	0	0	1.39
exact	-0.26	-0.14	0	0	-0.73
exact same	0	0	0	0.08	0
exactly	-1.42	-0.53	0	-0.28	0
example	0	0.10	0	-0.45	0
example app	0.21	0	0	0	0
except	0	0.15	0	0	0
excluded	0.96	0	0	1.22	0
existing	0.28	0	0	0	0
existing users	0.33	-0.12	0.11	0	0
exists	0.75	0	0	0	0
expected	-1.51	0.98	0	-0.39	-1.17
expired	0	0	0	0	-0.16
expired .	0	0.60	0	0	0
expired . $	0	0.60	0	0	0
expires	0	0	0	0	0.71
extension	0	0	0	0.20	0
extra	0.10	0	0	0	0
f0	0.55	0	1.17	0.38	0
facing	0	1.63	0	0	0
factor	-0.07	0	0	0	-0.79
fail	0.14	0.33	0	0	0.55
failed	-0.71	1.06	-0.22	0	0
failed .	-0.07	0	0	0	0
failed . $	-0.07	0	0	0	0
failed again	0	0	0	0	1.02
failed again with	0	0	0	0	0.80
failing	0	0	0	0	0.26
fails	-1.96	0.38	-0.63	0	0.07
failure	0	0.85	0	0	0.31
failures	0.22	0	0	0	0
false	0.71	0	0	0	0
far	0.64	0	-0.54	0	0
far .	0.12	0	0	0	0.40
far . $	0.12	0	0	0	0.40
fault	0	0	0	-0.06	0
fehler	0	0	0	0	0.06
figured	-0.46	0	0	0	0
file	0.96	0	0	0.27	0
file .	0	0	0	0.65	0
file . $	0	0	0	0.65	0
files	0	0	0	0.32	0
fill	-0.18	0	0	0	0
fill in	-0.18	0	0	0	0
final	0	0	0	0	0.21
finally	0	0	0.39	0	0
fine	0	1.04	0.22	-1.18	-1.04
fine .	-0.06	0.23	0.52	0	0
fine . $	0	0.22	0.53	0	0
fine but	0	0	0.12	0	0
fine now	-0.46	0	0	0	0
firefox	0	0.38	0	0.18	0.27
first	0	0.20	0.10	0	0.12
first and	0	0	0	0.74	0
first then	0	0	0	0.11	0
fix	-0.95	0	0.26	1.68	0
fix .	0	-0.27	0	0	0
fix . $	0	-0.27	0	0	0
fix is	0	0	0.10	0.38	0
fix it	0	0.22	0	0	0
fixed	-0.52	0	-0.34	1.30	0.37
fixed $	0	0	0	-0.20	0
fixed .	-0.11	0	0	-0.69	0
fixed . $	-0.11	0	0	-0.69	0
fixed in	0	0	0	0.45	0
fixed it	0.68	0	0	1.65	0
fixed itself	0	0	0	-0.54	0
fixed now	-0.70	0	0	0.23	0
fixes	0	0	0	1.61	0
flag	0.29	0.31	0.07	0	0
flawless	0	0	0.76	0	0
followed	0	0	0	-0.16	0
followed the	-0.50	0	0	0	-0.48
for	-0.13	0	0.35	-0.14	-0.12
for 0	-0.08	0	0	-0.95	0
for a	-0.31	0	0	0.06	0
for a while	0	0	0.10	0.40	0
for another	0.75	0	0.61	0	0
for me $	0	0	0	0	-0.14
for me .	0	0.24	0	0	0.79
for my	0	0	0	0.76	0
for now	0.13	0	0.35	0	0
for now .	0	0	0.29	0	0
for some	0	0	0.70	0	0
for the	-0.20	0	0	-0.08	-0.45
for the oidc	0	0	0.75	0	0
for this	0.54	-0.51	0	0	0
for us	0.70	0.78	0	0.41	0
for us .	0.28	0	0	0	0
for xxx	0	0	0.18	0	0.30
force	-0.07	-0.47	1.57	0	0
force :	0	-0.13	0	0	0
form	0	0	-0.83	0	0
forward	-0.12	0	0	0	0
forwarded	0.18	0	0	0.43	0
forwarded proto	0.26	0	0	0	0
found no	-0.63	0	0	0	-0.44
free	0	0	0	-0.16	0
fresh	-0.36	0	0.44	0	0.34
from	0.77	0.29	-0.61	0.06	0
from 0	0	0	0	0.28	0
from 0 .	0	0	0	0.33	0
from ldap	0	0	0	0	0.45
from my	0	0	0	0.62	0
from source	0.84	0	0	0	0
from the	-0.22	0	0.33	0.40	-0.29
from v0	0	0	0	0	-0.10
from xxx	0.18	0	0	0	0
from xxx to	0.22	0	0	0	0
full	0	0	0	0	-0.18
funny	0	0	0.69	0	0
fur	0.26	0	0	0	0
further	0	0	0	0.12	0.75
g	0	-0.15	0	0.40	0
g .	0	-0.07	0	0	0
g . xxx	0.23	0	0	0	0
gateway	0.18	0	0.12	0	0
gave	0.29	0	0	0	0
geloscht	0.67	0	0	0	1.57
genau	0	0.31	0	0	0
gestartet	1.10	-0.64	0	0.64	0
gestern	0	0.08	0	0	0
get	-0.96	0.18	-0.12	-0.26	-0.13
get in	0	0	0	0	0.05
get it	-0.17	0	0	0	0
get the	0	0	0	0	0.52
get through	0	0	0.79	0	0
get xxx	0	0.73	0	0	0.61
gets	0	1.03	1.85	-1.64	0
gets a	0	0	0	0	0.09
gets a 0	0	0	0	0	0.09
gets in	-0.34	0.05	0.05	0	0
gets me	0.87	0	1.27	0	0
getting	0	0.80	0	0	0
git	0.06	0	0	0.14	0
github	0.18	-0.26	0	0.57	0.13
gitlab	0	-0.28	0	0	0
give	-0.68	0.76	0	0	0
given	0.31	0	0	0	0.23
given there	0.61	0	0	0	0.49
gives	-0.44	0	0	-0.13	-0.30
glad	0	0	0	-0.05	0
glpi	0	0	0	0.58	0
glpi 0	0	0	0	0.61	0
glpi 0 .	0	0	0	0.61	0
gmail	0	0	0.13	0	0
go	-0.25	-0.42	0	0	-1.43
go .	0	0	0	0.87	0
go . $	0	0	0	0.87	0
goes	0.40	0	0.80	0.19	0
goes away	0	0.14	0	0	0
goes on	0	0	0	0	1.55
goes through	0	0	0	0.37	0
goes through .	0.31	0	0.60	0	0
goes to	0	0.18	0	0	0
going	1.21	0.16	0.87	0	1.00
going again	0	0	0	0	0.27
going again .	0	0	0	0	0.28
going back	0	0	0.11	0	0
going back to	0.32	0	0.42	0	0
going to	0	0	0	0.73	0
gone	0.29	0	0.19	0.32	0
gone .	0.06	0	0.81	0	0
gone . $	0.06	0	0.81	0	0
good	0	-0.30	0	0	0
google	-0.68	0.17	-0.51	-0.62	-0.17
got	0	-0.45	0.49	0.89	0
got it	0	0	0	0.15	0
got the	-0.45	0	0	0	0.77
got this	0	0	0.23	0	0
gp	0.71	0	0	0	0
gp saml	0	0	0.19	0	0
gp saml gui	0	0	0.19	0	0
grafana	0.26	0.31	0	0	0
granted	0	0.15	0	0	0.53
graph	0	0	0	0	1.30
great software	0	0.16	0	0	0
group	0.63	-0.15	0	0	-0.40
guess	-0.43	0.63	0	0	0
guide	-0.55	0	0	-0.35	0
guys	0	0	0	0.09	0
h	0	0.15	0	0	0
h 0	0.06	0	0	0.31	0
ha	1.38	0.26	1.86	0	0
hacs	0.24	0	0	1.00	0
had	0	-1.39	-0.56	1.67	-1.26
had a	0.60	0	0	0	0
had been	-0.64	0	0	0.14	0
had expired	0	0	0	0.38	0
had no	0	0.63	0	0	0
had run	0.10	0	0	0.45	0
had run out	0.10	0	0	0.45	0
had that	0	-0.15	0	0	0
had the	0	0	0	0	-0.21
had this	0	0	0	-0.85	0
had to	0.79	-0.11	0	0.07	0
had to be	0.50	0	0.20	0	0
half	-0.18	1.01	0	0	0.54
hand	0.94	0	0.47	0	0
hand .	0.26	0	0.21	0	0
hand . $	0.26	0	0.21	0	0
hands	0	0	0.40	0	0
happens	0.34	0.45	0	0	0
har	1.02	0	0	0	0
hard	-0.08	0	-0.33	0	0
has	-0.31	0.51	-0.08	0.11	-0.25
has a	0	0	0	0.17	0
has been	0	0	0.12	0.28	0
has expired	0	0.39	0	0	0
has expired .	0	1.09	0	0	0
has no	0	0	0	0	-0.50
has nothing	0	0	0	0	0.09
has the	-0.14	0	0	0	0
has the issue	0	0	0	0	0.08
has to	0	-0.64	0	0.45	0
has to be	0	-0.25	0	0	0
has xxx	0	0	0.70	0	0
hasn't	0	0.19	0	0	0
have	-0.93	0.09	-0.52	-0.19	-0.67
have a	-0.17	0	0	0	0.08
have broken	0	0.67	0	0	0
have that	0	0.28	0	0	0
have the	-0.13	0	0	0.47	0
have to	0	0.05	0.37	0	-0.08
have to be	0	0	0	0	-0.07
have to change	0	0.13	0	0	0
have to do	0	-0.29	0	0	0
having	0	0.47	0	0	0
health	0.49	0	0	0	0
hello	-0.22	0.34	0	-0.52	-0.18
hello $	0	-0.43	0	0	0
helm	0.19	0	0	0	0
helm chart	0.19	0	0	0	0
help	0	0.55	0	0	0.12
help me	0	0.42	0	0	0
help with	0	0	0	0	0.10
helped	0	0	0	0	1.17
helps	0.06	-0.07	1.90	-0.75	0.15
helps .	0	0	0.20	0	0
helps . $	0	0	0.20	0	0
here	0	0.06	0	0	-0.35
here and	0	0	0	0	0.78
here for	0	-0.15	0	0	0
here i	0	0	0	0	0.41
hi	-0.15	0.07	-0.22	-0.30	0
hier	0	0.24	0	0.52	0.71
hilft	0	0.33	0.25	0	0.62
history	0.68	0	0	0.34	0
ho	1.65	0	0	0	1.07
holds	0	0	0.52	0	0
home assistant	0.15	0	0	0	0.28
hopes	0	0.79	0	-0.80	0
host	0.08	0	-0.31	0.25	0
host and	0	0	0	0	0.44
hosting	0	0	0	0.18	0
hostname	0.47	0	0	0	0.56
hotspot	0.38	0	0	0	0
hour	0	0	0	0	-0.48
hours	0	0.49	-0.42	0	0.69
hours .	0	0	0	0	0.27
hours . $	0	0	0	0	0.27
how	-0.20	0	0	0	-1.16
how it	-0.24	0	0	0	0
http	0.64	0.52	-0.11	0	0.63
http .	0	0	0	0.40	0
http . $	0	0	0	0.45	0
http 0 .	0	0.09	0	0	0
http code	0	-0.47	0	0	0
https	0.22	0	0	0	0
i	0.76	0.60	0.56	-0.61	-0.10
i .	-0.22	0	0	0	0
i . e	-0.22	0	0	0	0
i believe	0	0.07	0	0	0
i can	0.44	0.78	0	-1.13	0
i can log	0	0	0.19	-0.10	0
i can see	0.08	0	0	0	0
i can't	0	-0.36	0	0	0.08
i certificati	0	0	0	0	0.19
i changed	-0.17	0	0	0	0
i compared	0	0	0	0	-0.15
i deleted	-0.06	0	0	0	0
i did	0	0	-0.21	0	0
i do	0	0.24	0.53	0	0
i do get	0	0	0.56	0	0
i don't	-0.73	0	0	0	-0.45
i find	0	0.08	0	0	0
i found	0	0	0	0	-0.26
i get	0	0.63	-0.23	0	0
i get a	0	0	0	0	0.38
i got	1.45	0	1.06	0	0
i had	-0.17	-0.72	0	0	0
i have	0	1.25	0	0	0
i log	-0.59	0	0	0	0.12
i log in	0	0	0	0	0.34
i made	-0.37	-0.65	0	0.24	-0.31
i moved	0	0	0	0.18	0
i never	-0.23	-0.71	0	0	0
i noticed	0.33	0	0	0	0
i only	0.26	-0.62	0.43	0	0
i press	0	0.12	0	0	0.44
i put	0	0.73	0	-0.17	0
i removed the	0	0	0.25	0	0
i run	0	0	-0.06	0	0
i still	-0.18	0	0	0	0
i switched	0.18	0	0.20	0	0
i take	0.82	0	0	0.71	0.78
i tested	-0.14	0	0	0	0
i tried	-0.19	0	0	0	0.36
i use	0	0	0	0	0.30
i want	0	0	0.23	0	0
i was	0.25	0	0	0	0
i was in	0.50	0	0	0	0
i went	0	0	-0.39	0	0
i'd	-0.64	0.14	0	0	-0.41
i'll	-0.99	0	0	-0.29	0
i'm	-0.18	0.73	-0.57	0	0
i'm asked	0.18	0	0	0	0
i'm in	0	0	0.56	0	0
i'm in .	-0.23	0	0.21	0	0
i'm logged	0.21	0	0	0.65	0
i'm logged in	0.53	0	0	0.65	0
i've	0.48	0	0	-0.10	0.19
i've a	0	0	0	0	0.49
i've been	1.37	0	0	0	0
i've got	-0.18	0	0	0	0
ich	1.15	0	0	0.23	0
id	0.44	0	-0.35	0.64	-0.08
id .	-0.18	0	0	0	0.13
id . $	-0.18	0	0	0	0.13
id and	-0.50	0	0	0	0
identical	0.99	0	0.06	-0.14	0.77
identity	0.10	0	0	0	0
idp	-0.17	0.61	-1.05	-0.11	0
idp .	0	0.38	0	0	0
idp . $	-0.19	0.38	0	0	0
ids	1.01	0	0	0	0
if	-0.88	-0.60	0.40	-0.62	-0.77
if i	0.95	0.34	0.90	0.36	0
if i take	0	0	0	0.74	0
if it	-0.48	0	0	0	0
if it's	0.33	0	0	0	0
if you	-0.57	0	0.13	0	0.12
il	0.12	0	0	0	0.63
im	0	0.31	0.11	0	0
image	0	0	0	0.98	0
imported	0.33	0	0	0.65	0
impossible	0	0.51	0	0	0.10
in	0	0	0.45	0.21	-0.55
in $	0	0	0.77	0	0
in .	0.18	0	0.59	0.17	-0.37
in . $	0.26	-0.08	0.72	0.58	-0.08
in 0 .	-0.09	0	0	0	0
in :	0.19	-0.27	0.56	0	0
in a	0	0.89	-0.24	-2.17	0
in all	0.13	0	0	0	0.57
in an	0	-0.39	0	0	0
in any	0	0	0	0	0.11
in as	-1.05	0	0	0	0
in at	-0.10	0	0	0	0
in both	0	-0.07	0	0	0
in case	0	-0.08	0	0.08	0
in der	0	0.38	0.18	0	0
in it	0	0.11	0	0	0
in logs	0.09	0	0	0	0
in my	0	0	0	0.83	0
in my case	0	0	0.55	0.20	0
in nextcloud	0.44	0	0	0	0
in now	0	0	0	0	0.26
in on	0.19	-0.16	0	0.25	0
in once	0.22	0	1.38	0	0
in once more	0.21	0	0	0	0
in our	0	0	0	0.16	0
in place	0	0	0.10	0	0
in place of	0	0	0.62	0	0
in postman	0	0.62	0	0	0
in production	0	0.67	0	0	0
in progress	0	0.39	0	0	0
in that	-0.47	0	0	0.25	0
in the	-0.07	-0.12	0	-0.22	0.07
in the end	0	0	0.09	0	0
in the first	0	0	0	0	0.26
in the google	0.99	0	0	0	0
in the image	0	0	0	0.45	0.07
in the latest	-0.32	0	0	0	0
in the oauth0	0	0	0.18	0	0
in the past	0	-0.20	0	0	0
in the same	0	0.84	0	0	0.37
in the sso	0	0	0	0.76	0
in the terminal	0	0	0.14	0	0
in the windows	0.14	0	0	0	0
in the xxx	0.14	-0.05	0	0	0
in there	0.68	0	0	0	0.67
in to	0.33	0	0	0	0
in to the	0.08	-0.15	0	0	0
in via	0	0	-0.10	0	0
in which	0	0	0	0.15	0
in with	-0.15	0	0.36	0	-0.26
in without	0	0	0.89	0	0
in xxx	0	0	-0.15	0	0
in xxx $	0	0	0	0.05	0
in xxx .	0	0	0	0	0.72
in your	0.21	0.21	0	0	0
in your case	0	0.25	0	0	0
incident	0	-0.70	0	-1.35	-0.14
included	0	0.32	0	0	0
incorrect	0	0	0	0	0.17
info	0	0.22	0	0	0
ingress	-0.18	0	0	0	0
insecure	0.20	0	0	0	0
install	0.91	0	0	1.17	0
installed	0.28	0	0.52	0	0
installed 0	0	0	0	0	0.09
installed 0 .	0	0	0	0	0.16
installiert	0	0	0	0	0.58
installing	0.17	0	0.21	0	0
instance	0	-0.44	0	0	0
instances	0	-0.12	0	0.21	0
instead	0.40	0	0.89	0	0
instead .	0.42	0	0.70	0	0
instead . $	0.42	0	0.70	0	0
instead of the	0.27	0	0	0.21	0
integration	0.36	-0.09	0.16	0.80	-0.19
interaction	0	0	0.19	0	0
interaction in	0	0.31	0	0	0
interaction in progress	0	0.31	0	0	0
internal	-0.92	0	0	0	0
into	-0.31	0	0.56	-0.36	-0.40
into .	0	0	0	0	0.18
into it	-0.12	0	0.13	0	0
into the	0.70	0	0.17	0	0
intranet	0	0	0	0	0.62
invalid	-1.02	1.28	0	0	0
invalid client	0	0.67	0	0	0
invalid thumbprint	0	0	0	0	0.18
io	0	0	0	0	0.28
ip	1.10	0.10	0	0	0
iphone	0.78	0	0	0	0.50
is	0	0	0.48	-0.48	-0.42
is 0	-0.20	0	0	0	0
is :	0.34	0	0	0	0
is : $	0.49	0	0	0	0
is a	-0.79	0	0	0	0
is an	0	0.17	0	0	0
is available	0	0	0	0.23	0
is back	-0.50	0	-0.13	-1.04	0
is back up	0	0	0	-0.49	0
is configured	-0.26	0	0	0	0
is correct	0	0	0	0	0.24
is fine	0.33	0	-0.52	0	-0.26
is going	0	0	0.89	0.14	0
is gone	0	0	0	0.52	0
is good	0.10	0	0	0	0
is history	0.68	0	0	0	0
is impossible	0	0	0	0.31	0.18
is in	-0.57	0	0	0	0
is in the	-0.53	0	0	0	0
is invalid	0	0	0.27	0	0
is it	0	-0.31	0	0	0
is missing	0.31	0	0	0	0
is my	0	0	0.15	0	0
is no	0.18	0	0	0	0.13
is now	0.36	0	0	0	0
is ok	1.10	0.28	0	0	0.18
is ok $	0.11	0.07	0	0	0.29
is out	0	0	-0.39	0	0
is possible	0	0	0.29	0	0
is that	-0.67	0	0	0	0
is the	0	-0.23	0	0.25	0
is the same	0.31	0	0	0	0.81
is there	0	0.40	0	0	0
is this	0	0	0	0	0.30
is to	-0.29	0	1.46	0	0
is up	0	0	0.40	0	0
is well	0	0	0	0.17	0
is what	0.18	0	0	1.10	0.11
is what it	0.66	0	0	0	0.20
is working	0	-0.21	0	0	0
is xxx $	0.27	0	0	0	0
is your	0	-0.49	0	0	0
isn't	0	0.67	-0.61	-0.79	-1.21
isn't working	-0.13	0	0	0	0
issue	-0.66	0	-0.29	-1.24	0.07
issue for	-0.95	0	0	0	0
issue for me	-0.11	0	0	0	0
issue persists	0	0	0	0	0.36
issuer	0	0	0	0.47	0
ist	0	-0.81	0	0	0
it	0.48	-0.51	0.06	0.47	0
it !	0	0	0	-0.05	0
it ! $	0	0	0	-0.05	0
it $	0	0.24	0	0	0
it .	0	0	0.09	0.23	0
it . $	0	0	0.10	0.26	0
it :	0.24	-0.29	0	0	0
it ?	0	0.59	0	0	0
it ? $	0	0.59	0	0	0
it a	0	0	-0.07	0	0
it again	0	0	0.18	0	0
it again .	0	0	0	0	0.52
it again and	0	0	0	0.57	0
it and	0	0	0	-0.43	0
it anew	0	0	0	0.24	0
it as	0	0.12	0	0	0
it at	0	0	0.70	0	0
it back	0	-0.35	0	0.30	0
it by	0	0	0	0.70	0
it doesn't	-0.31	0.51	0	0	0.38
it doesn't work	0.18	0	0	0	0
it ends	0	0.22	0	0	0
it fixed	-0.36	0	0	0	0
it for	0.90	-1.03	0	1.20	0
it for me	0.07	0	0	0	0
it for us	0.14	0	0	1.12	0
it from	0.18	0	0	0	0
it goes	0	0	0.27	-0.33	0.42
it going again	0	0	0	0	0.28
it happens	0.40	0	0	0	0
it in	-0.51	0.53	-0.57	0	0
it in the	-0.32	0	0	0	0
it into	0	0	0	-0.27	0.15
it is	0	0	0	0.25	0.90
it logs	0	0	0	0.47	0
it logs in	0	0	0	0.61	0
it looks	0.37	0	0	0	0
it may	0	-0.11	0	0	0
it never	0	0	0	0.30	0
it not	0	0	0	0.44	0.13
it now	0	0	0	1.23	0
it off	0.29	0	0	0	0
it on	0.20	0	0	0.97	0
it out	0	0	0	-0.10	0
it right	-0.57	0	0	0	0
it says	0	0.19	0	0	0
it seems	0.73	0	0	-0.29	0
it seems to	0.22	0	0	0	0
it should	0.69	-0.52	0	0	0
it should be	0.58	0	0	0	0
it so	-0.24	0	0	0	-0.78
it starts	0	0	0.06	0	0
it this	0	0	0.21	0	0
it to	0.34	0	0	0.57	-0.18
it took	-0.36	0	0	0	0
it was	0.58	-0.18	0	0.10	0
it was 0	0	0	0	-0.86	0
it was fine	0	0.11	0	0	0
it was the	0	0	0	0.98	0
it went	0	0	0.15	0	0
it will	0.17	0	0	0	0
it with	1.13	0	0	-0.28	-0.89
it work	0	0	0	0.07	0
it work .	0	0	0	0.07	0
it works	-0.53	0.40	0	-0.49	0
it works .	0	0.48	0	0	0
it xxx	0	0	0	0.43	0
it's	0.38	0	0.20	0	0.41
it's an	0	0	0	0	0.85
it's back	-0.19	0	0	0	0
it's fine	0.52	0	0.06	0	0
it's gone	0	0	-0.07	0	0
it's gone .	0	0	-0.07	0	0
it's good	0	0	0.15	0	0
it's in	0	0.46	0	0	0
it's ok	0.42	0	0	0	0
it's running	0.23	-0.12	0	0.80	0
it's the	0.53	0	0	1.06	0.42
it's working	0	0	0.74	0	0
its	0.32	-0.84	0	0.08	-1.10
its own	-0.24	0	0	0	0
itself	-0.59	-0.19	-0.62	0	0.36
j'ai	0	0	0	0	0.72
january	0	0	0	-0.17	0
java	0	-0.11	0	0.69	-0.08
je	0	0	0.28	-0.56	0.12
jest	0.64	-0.14	0	0	0
jetzt	0	-0.06	0	0.61	0
job	0.64	0	0.53	-0.24	0
js	-0.64	0.25	0	0	0
jsessionid	0	0	0	0.15	0
json	0	0	0	0	0.08
jumpcloud	0	0	0	0.63	0
just	0.07	0.10	-0.48	-0.68	0
just the	0	0.27	0	0	0
jwks	-0.59	-0.12	0	0.56	0
jwt	0.07	0	0	1.83	-0.42
kc	0.19	0	0	0	0.19
kc hostname	0	0	0	0	0.86
keep	0	0	0	-0.13	0.06
keeps	0	0.95	1.01	-0.28	0.79
keeps the	0	0	0.91	0	0
key	0	0	0	0.75	0
key and	-0.71	0	0	0	0
keycloak	0	0.81	-1.13	-0.37	0
keycloak identity	0.60	0	0	0	0
keys	0	0	0	0	-0.17
keytool	0	-0.52	0	0	0
kid	0	0	0	0.06	0
killed	0	0	0	0.08	0
kind	0	-0.48	0	0	0
klappt	0	0	0	0.24	0
know	-1.04	-0.22	0	0	-0.18
known	0	0	0	-0.18	0
kubectl	0	0.07	0	0	0
kubernetes	0	0.24	0	0	0.09
l'appli	1.09	0	0	1.28	0
la	0.62	0	0.79	1.17	0
la 0	0	0	0.14	0.29	0
la 0 .	0	0	0.14	0.29	0
lassen	0	-0.47	0	0	0
last	0.12	0	-0.40	0.27	0
last night	0.69	0	0	0	0
lately	-0.51	0	0	0	0
later	0	-0.52	0	0	0
latest	0	0	0	0.32	-0.40
latest version	0	0	0	0.75	0
lauft	0.32	0	0	0	0
lax	0.60	0	0	0.76	0
ldap	0	0	0.51	0	0
le	0.62	0.22	0	0.22	0
le cas	0	0	0	0	0.46
le localstorage	0	0	0.43	0	0
leads	0	0	0	0	1.00
leave	0	0	0	0.35	0
leave it	0	0.14	0	0	0
leaving	0	-0.46	0	0	0
left	0.36	0	0	0.07	-0.18
let	0	-0.83	0.18	0	0
let me	0	-0.21	0	0	0
lets	0.49	0.96	1.73	-0.75	0.28
lets me	0	0	0	0	0.24
lets them	0	0.06	0.71	0	0
lets them in	0	0.05	0	0	0
level	-0.41	0	0	0	-0.18
lib	0	0	0	0.22	0
license	0.63	-1.37	0	2.11	-0.38
license .	0	0	0	0	-0.13
license . jwt	0	0	0	0	-0.13
like	0	0.14	-0.39	0	0.07
limit	0.23	0	0	0	0
line	0.94	0	0	0	0
lines	0.46	0	0	0.06	0
link	-0.54	0	0.67	0	0
link .	0	0	0.15	0	0
link . $	0	0	0.15	0	0
list	1.04	0.20	0	0	0
list .	-0.46	0	0	0	0
list . $	-0.46	0	0	0	0
listed	0.08	0.52	0	0	0
little	0.13	0	0.80	0	0
live	-0.47	-0.41	0	0	0
lives	-0.24	0	0	0	0
load	0	0.18	0	0	-0.10
load balancer	0	0	0	0.14	0
local	0	0	0	1.26	0
localhost	0	0.73	0	0	0.87
localstorage	0	0	0.37	0	0
location	0	-0.14	0	0	0
locked	-1.29	0	0	0	0
locked out	-1.27	0	0	0	0
locked out .	-0.91	0.55	0	0	0
log	0.26	-0.31	-0.18	-0.53	-0.20
log :	-0.14	0	0	0	0
log in	0	0.90	0.46	0	0
log in $	0	-0.06	0	0	0
log in .	-0.22	0.41	-0.39	-0.26	0
log in :	0	-0.27	0.35	0	0
log in to	0	0	0	0	0.25
log in with	0	0	0.23	0	0
log with	0.56	0	0	0	0
logged	-0.09	0	-1.44	0.14	-0.16
logged in	0	0	0	0	-0.22
logged out	0	0	0	0	0.12
logging	0.58	0	0	0.15	0
logging in	-0.10	0	0	0	0
login	-0.74	0.50	0.30	-0.22	-0.69
login .	0	0.24	-0.30	-0.14	0
login . $	-0.16	0	0	0	0
login again	0	0.16	0	0	0
login and	0	0	0	0	0.55
login failed	0	0	0	0	0.14
login fails	0	0	0.29	0	0
login goes	0	0	0	0.27	0
login goes through	0	0	0	0.33	0
login in	0.07	0	0	0	0
login is	0	-0.49	0	-0.14	0
login ok	1.00	0	0	0	0
login page	-0.19	0.09	0	-0.19	0
login page and	0	0	0.28	0	0
login passes	0	0	0.30	0	0
login popup	0	0	0	0	-0.23
login prompt	0.51	0	0	0	0
login request	0	0	0	0	-0.37
login the	0	0	0	0	0.81
login window	0	0	0.14	0	0
login with	-0.67	0	0.33	0	0
logins	0.19	0	0	0	0
logins are	0.41	-0.58	0	0.51	0
logins are ok	0	0	0.41	0	0
logout	0.60	0	0	0	0
logs	0.79	0	0	0.40	0
logs $	-0.77	0	0	0	0
logs :	0.14	0	0	0	0
logs in	0.16	0	0.33	0	0
logs in .	0	0	0	0.08	0
logs the	0	0	0	0	0.09
long	0	0	0	-0.70	0
longer	-1.42	0	0	0	0
look	0	-0.62	-0.84	-0.94	0
look at	-0.12	0	0	0	0
looked	1.49	0	0	0	0
looked into	0	0	0.08	0	0
looked into the	0.06	0	0	0	0
looking	0.41	0	0	0	0
looks	-0.07	0	-0.07	-0.41	-0.12
loop	-0.40	0.74	-0.24	0.07	0.82
loop is	0	0	0	0.91	0
lower	0.20	0	0	0	0
luck	0.75	0	0	0	0.10
ma	0	0	0	0	1.06
machine	0.22	0	0	0	0
macos	0	0.75	0	0	0
made	-0.38	-0.40	0	0.07	0.10
made a	0	0	0	-0.49	0
made a difference	0	0	0	0	0.56
made it	0	0	0	0.12	0
made the	0	0	0	0.59	0
mail	0	0	-0.36	-0.06	0.63
mail address	0	0	0	0.10	0
main	0	0	0	0.13	0
maintenant	0.09	0	0	0	0
mais	0.28	0	0.48	0	0
make	-1.27	0	0	0	0
makes	-0.35	0.47	1.14	0	-0.28
makes it	0	0	1.36	0	0
makes the	0	-0.17	0	0	0
mal	0.68	0	0	0.44	0
manifest	0.56	0	0	0.11	0
manual	0	0	0	0	0.75
many	0.73	0	0	0	0
many groups	0	0	0	0.30	0
marche	-0.25	0	0	0	-0.31
marche plus	0	0	0	0	-0.19
match	0	0	-0.10	0	0
match the	0	0	0	0.05	0
matter	0	0	0	0	0.20
may	0	-1.75	-0.44	0	0
maybe	-0.79	0	0	0	0
me	0.94	0.97	0.08	-0.25	0.63
me $	0	0.22	0	0	-0.42
me .	0	0.10	0	0	0.09
me . $	0	0.10	0	0	0.09
me :	0	0.30	0.58	0	0.40
me connecter	0	0.23	0	0	0
me in	0	-0.91	-0.36	0.22	0
me in .	0	-0.12	-0.33	0.10	0
me into	0.10	0	0.37	0	0
me the	0.98	0	0	0	0
me to	0	0.63	0	0	0
me to the	0	0	0	0	0.07
me too	-0.12	0.45	0	0	0
me with	0	0	0	1.06	0
meanwhile	0	0.26	0.22	0	0
mellon	-0.14	0	0	0	0.40
meme	1.40	0.10	0	-0.25	1.93
mended	0	0	0	0.26	0
mends	0	0	0	1.20	0
merci	0	0	0.43	0	0
merge	0	0	0.22	0	0
merged	0	0	0	2.11	0
message	-0.59	0	0	0	0
message .	0	0	0	0	0.13
message . $	0	0	0	0	0.13
message is	0.45	0	0	0	0
messages	0	0	0	0	0.90
metadata	0.05	0.13	0	0	1.25
metadata .	0.09	0	0	0	0.26
metadata . xml	0.58	0	0	0	0.42
metadaten	0.75	0	0	0.06	0
method	-0.67	0	0	0	-0.40
mfa	0.36	0	0	1.15	0
microsoft	-0.15	0	0	0	-1.15
might	-0.40	-0.30	0	0	0
migrated	-0.57	0	0	0	0
mind	0.20	0	0	0	0
mine	0	0.26	0.15	0.21	-0.20
minutes	0	0	-0.06	0	0
mir	0	0	0	0.42	0
mismatch	0	0	0	0	0.86
mismatched	0	0.12	0	0	0.49
mismatched redirect	0	0.12	0	0	0.49
mismatched redirect uri	0	0.12	0	0	0.49
missing	0	0	0	1.17	0
mit	0	-0.32	0	0.32	0
mit 0	0	0	0	0.57	0
mobile	0	0	0	0	0.06
mode	0	0	-0.86	0	0
mode .	0	0	0	0	0.07
mode . $	0	0	0	0	0.07
moi	0.65	0	0	0.09	0
moment	-1.39	0.74	0	-0.12	0
mon	-0.77	-0.07	0	0	0
month	-0.36	0	0	-0.59	0
months	-1.22	0	0	0	0
months .	-1.08	0	0	0	0
months . $	-1.08	0	0	0	0
moodle	0	0	0	0	0.10
more	0.61	-0.63	0	0.48	0.09
more .	0	0	0	0	0.19
more . $	0	0	0	0	0.19
more and	0	-0.63	0.27	0.62	0
most	-0.12	0.21	0	0	0
most of	0	0.56	0.54	0	0
mot	0	0	0	0.44	0
mot de	0	0	0	0.44	0
mot de passe	0	0	0	0.44	0
mounted	0	0	0.56	0	0
move	0	0	0	0	-0.19
moved	0	0.32	0	0.35	0.22
moved the	0	0	0	0.78	0
ms	-0.48	0	0	0	0
ms $	0	-0.27	0	0	0
msal .	0	0	0.35	0	0
much	0	-0.46	0	0	0
must	0	0.10	0	0	0
must be	-0.53	0	0	-0.12	0
my	0	0.29	-0.68	0	-0.58
my app	0	0	0	0	0.20
my case	0	0	0.55	0.20	0
my case .	0	0.05	0.56	0	0
my phone	0	0	0	-0.18	0
myself	-0.17	0	0	0	0
name	-0.93	-0.55	-0.21	0.64	0
nameid	0	0	0	0.55	0
native	0.74	0	0	0	0
navigation	0.60	0	0	0	0.41
nc	0	0	0	0	0.14
ne	0	0	0.48	0	-0.53
ne marche	0	0	0	0	-0.19
ne marche plus	0	0	0	0	-0.19
need	-0.76	0.45	0	-0.87	-0.44
needs	-1.22	-0.97	0	0	0
neither	-0.29	0.25	0	-0.13	0.57
net	0	-0.05	0	0	0
network	0.98	0	0	0	0
network tab	0.49	0	0	0	0
neu	1.17	0	0.29	-0.28	0.19
neu anlegen	0	0	0.51	0	0
neu anlegen .	0	0	0.56	0	0
never	0	0	0	0	-0.11
new	1.26	-0.19	-0.31	0.97	0
new certificate	0	-0.43	0	0.46	0
new one	0.65	0	0	0	0
newline	0	0	0	0.14	0
next	0.33	-0.37	0.21	0.89	0
next time	0	0	0.32	0	0
next to	0	0	0	0.81	0
nextcloud	0	0.44	0	0	0
nextcloud 0	0.22	0	0	0	0
nginx	0.46	0	0	0	0.24
nice	0	0	0.13	0	0
nicht .	0	0	0	0	0.08
nicht . $	0	0	0	0	0.08
nichts	0	0	0	0	0.96
nichts .	0	0	0	0	0.96
nichts . $	0	0	0	0	0.96
night	0.69	0	0	0	0
nightly	0	0	0	0.27	0
no	0	0.39	-1.00	0	0.89
no .	0	0	0	0	0.33
no 0	0	0	0	0	-1.12
no avail	0.12	0	0	0	0
no avail .	0.10	0	0	0	0
no change	0	-0.35	0	0.39	0
no changes	0.13	0.64	0.08	0	0
no different	0.17	0	0	0	0.76
no different .	0	0	0	0	0.76
no login	0	0	0	0	0.08
no longer	0	0	0	0.62	0
no luck	0.26	0	0	0	0.21
no more	1.11	-0.43	0	0.39	-0.06
no password	0	0.22	0	0	0
no way	0	0	0	0	-0.68
no way to	0	0	0.52	0	0
nobody	-1.43	-0.62	-0.48	-1.00	0
noch	0	0	0	0.08	0
nodes	0	0	0	1.79	0
non	0.12	0.05	0	-0.68	0
none	0	0	0	0	1.06
nonetheless	0	0	0	0	0.70
nonetheless .	0	0	0	0	0.70
nonetheless . $	0	0	0	0	0.70
not	-0.25	-0.10	-0.31	0	-0.38
not .	0	0	0	0.10	0
not . $	0	0	0	0.10	0
not a	0	0	1.17	0	0
not in	0.19	0	0	0	0
not logged	0	0.23	0	0	0
not logged in	0	0.21	0	0	0
not match	-0.19	0	0	0	0
not one	0	0	0	0.54	0
not working	0.39	0	0	0	0
not working for	0.10	0	0	0	0
not yet	0	-0.56	0	0	0
notbefore	0	0	0.11	0	0
note	-1.09	0	0	0	0
nothing	0.37	1.59	-0.54	-1.18	0.40
nothing but	0	0	0	0	-0.49
nothing else	0	0	0	0	-0.83
nothing has	0	0	0	0	0.07
nothing in	-0.42	0	0	0	0
notice	0	0	0	0	0.06
noticed	0.29	0	0	0	0
notification	0	0	0.16	0	0
notre	0	0	0	-0.11	0
nous	0	0.56	0	0	0
now	0.65	0	0	0.90	0.71
now $	0.06	0	0	0.98	0
now .	0	-0.18	0	0.17	-0.91
now . $	0	-0.18	0	0.17	-0.91
now :	0.26	0	0.60	0	0
now : $	0.30	0	0	0	0
now and	0	0	0	0	0.06
now i	0	0.81	0	-0.19	0.98
now i get	0	0	0	0	1.14
now i'm	-0.23	0	0	0	0
now it	0	0	0	-0.63	0
now it's	0.51	0.08	0	0	1.86
now the	0	0	0	0	0.85
now there	0	0	0	0	0.06
ntp	0.11	0	0	0	0.30
number	0	0	0	0	0.26
nur	-0.70	0	0	0.50	0
o	0	0	0	0.16	0
o login	1.39	0	0	0.88	0
oauth	0.05	0.47	-0.50	-0.09	0
oauth .	0	0	0.22	0	0
oauth0	0	0	0	0	0.41
oauth0 proxy	0	0	0	0	0.05
of	0.12	-0.13	0.11	-0.05	0
of 0	0	-0.25	0	0	-0.20
of 0 .	0.26	-0.06	0	0	0
of a	-0.49	0	0	0	0
of argocd	0	0	0	0.15	0
of argocd server	0	0	0	0.15	0
of it	1.03	0	0.24	0	0
of it .	0	0	0.69	0	0
of mine	0	0	0.49	0	0
of my	0	0	0	0	1.07
of our	0	0.81	0	0	0
of some	0	-0.18	0	0	0
of the	0.40	-0.45	0	0.72	-0.69
of the app	0	0	0	0.21	0
of the two	0	0	0	0	0.45
of them	0	-0.62	0	0	0
of this	0	0	0	0.18	0
of today	0	0	0	0	0.11
of xxx	0	-0.43	-0.30	0	0
of your	0	-0.05	0	0	0
off	0.29	0	0.25	-0.22	0
off and	0.12	0	0	0	0
off in	0	0	0.09	0	0
off in the	0	0	0.09	0	0
off the	0	-0.63	0	0	0
off xxx	0	0	0.62	0	0
office	0	0.07	0	0	0
office0	0	0	0.13	0	0
office0 .	0	0	0.14	0	0
often	0	1.32	0	0	0
oh	0.45	0	0	0	0
oidc	-0.62	0	-0.12	-1.85	-0.22
oidc $	0	0	0	0	-0.31
oidc provider	0	0	0.06	0	0
ok	0.29	-0.11	0	0	-0.41
ok $	0	0	0	0	0.20
ok .	0	0	0	0.83	0
ok . $	0	0	0	0.84	0
ok but	0	0	0	0	-0.44
ok in	0.47	0	0	0	0
okay	0	0	0	0.55	0
okta	0	0	-0.50	-0.38	0.20
old	-0.34	-0.18	0	0.10	-1.42
old and	-0.17	0	0	0	0
old one	-0.73	0	0	0	0
old token	0	0	0	0	-0.09
older version	0	0	0	0.48	0
on	-0.11	-0.15	-0.07	0	0.11
on .	0	0	0.08	0	0
on . $	0	0	0.08	0	0
on 0	0	0.80	0.45	0	0
on 0 .	0	0	0.68	0	0
on :	1.59	0	0	0	0
on a	0	0	-0.68	0	0.65
on and	0.28	0	0	0	0.81
on and off	0	0	0	0	0.27
on another	-0.39	0	0	0	0
on both	0	0	0	0	-0.44
on every	0	0	0	0	0.61
on for	0.41	0	0	0	0
on github	0	0	0	0.08	0
on it	-0.39	0	0	0	-0.12
on it .	0	-0.29	0	0	0
on my	0	0	0	-0.70	0
on our	0	-0.41	0	1.17	-1.00
on our side	0.23	0	0	0.53	0
on that	0.12	0	0	0	0
on the	0.49	0	0	0.12	0
on this	0	-0.51	0	0	0
on to	0	0	0	0	0.18
on to the	0	0	0.09	0	0.38
on v0	0	-0.06	0	0	-0.07
on v0 .	0	-0.06	0	0	-0.07
on xxx	-0.26	0	0	0	0
on xxx and	0	0	0	0.23	0
on your	0.81	0	0	0.12	0
once	0	0	0.43	0	0
once more	0.14	-0.36	0.24	0	0.68
once more .	0	-0.07	0	0	0.16
once more and	0	-0.42	0	0	0
once the	0	0.33	0	0	0
one	-0.12	-0.14	0.13	0.47	0
one $	0.78	0.45	0	0	0.47
one .	0	0	0	0	-0.21
one . $	0	0	0	0	-0.21
one :	0	0	0	0.26	0
one : xxx	0	0	0	0.28	0
one and	0	-0.19	0	0	0
one and the	0	-0.09	0	0	0
one by	0	0	0.15	0	0
one can	0	0.20	0	0	0
one for	0	0.12	0	0	0
one from the	0	0	0	0.12	0
one gets	0	0	0.42	0	0
one has	0	0	0	0.05	0
one has to	0	0	0	0.11	0
one in	-0.86	0	0	0	0
one line	0	0	0	0	0.14
one of	-0.17	0	0	0	0
one of the	0	0	0	0.12	0
one with	0	-0.20	0	0	-0.38
ones	-0.12	0.34	0	0	0.28
only	0	0.49	0.93	0	-0.51
only .	-0.50	0	0	0	0
only . $	-0.50	0	0	0	0
only then	0	0	0.48	0	0
only way	0	0	0.99	0	0
open	-0.67	0	0	-0.26	0
open a	0	0	0	0	0.42
open the	0	0	0.38	0	0
openid	-0.50	-0.46	0	0	0
opening	0	0	0.77	0	0
opens	-0.38	0	0	0	0
opens the	0	0	0	0	-0.36
operator	-0.67	-0.10	0	0	0
option	-0.35	0.90	0.28	0	0
options	0	0	0.29	0	0
options in	0	0	0.19	0	0
or	-0.82	-0.08	0	-1.55	-0.90
or in	-0.05	0	0	0	-0.29
or the	0	0	0.70	0	0
or xxx	0	-0.17	0	0	0
org	-0.35	0	-0.14	0	0
os	0	0	0	-0.35	0
other	0.18	0.61	-0.10	0	0.47
other browser	0	0	0	0	1.04
other one	0	0	0	0.18	0
otheroidc	0	0	0	0.42	0
others	0.09	0	0.13	0	0
otherwise	0	-0.40	0	0	0
our	-0.38	-0.05	-0.43	-0.44	-1.58
our adfs	0	0	0	0	0.36
our org	0	0	0	0.36	0
our own	0	0	0.44	-0.10	0
our side	0.23	0	0	0.53	0
ours	0	0.10	0	0.54	0
out	0.40	0	0.60	0.51	-0.48
out .	0.08	0.13	0	0	0.08
out . $	0.08	0.13	0	0	0.08
out :	0.34	0	0.40	-0.45	0
out again	0	-0.37	0	0	0
out and	0	0	0	-0.33	0
out of	-0.19	0	-0.63	0	0
out of the	0	0	0	-1.71	0
out the	0	0	0	0.69	0
out with	0	0	0	0.40	0
outlook	-0.93	1.07	0.15	0	0
outlook .	0	0	0.13	0	0
output	0.80	0	0	0	0
over	0	0.45	0.84	-0.15	0
over again	0	0	0	0	0.88
over and	0	0.22	0	0	0
over here	0	-0.35	0.71	0	-0.58
over the weekend	0	0.31	0	0	0
overflow	0	0	0	0	0.36
overflow answer	0	0	0	0	0.36
own	-0.08	-0.37	0	-0.54	0
p0	0.42	0	0	0	0
package	-0.07	0	0	0	-0.63
page	0.21	0.34	-0.40	0	-0.22
page :	0	-0.14	0	0	0
page : xxx	0	-0.12	0	0	0
page and	0	0	0.61	0	0
page xxx	0.33	0	0	0	0
par	0	0.69	0	0.46	0
par le	0	0.22	0	0	0
pareil	0.37	0	0	0	0
part	-1.40	0	0	0	0
party	-0.17	-0.13	0	-0.11	0
pas	0.56	0	0.46	0	0
pass	0	0	0.17	0	0
passe	0	0	0.29	0	0
passes	0.30	0	0	0	0
passes .	0	0	0.14	0	0
passes . $	0	0	0.14	0	0
password	0	1.14	0.61	-0.63	0.35
password .	0	0	0	0	0.18
password . $	0	0	0	0	0.18
password and	0	0	0	0	-0.18
password in	0	0	0.54	0	0
past	-1.16	0	0	0	-0.73
pasted the	0	0	0	-0.06	0
patch	0.24	-0.75	0	0.78	0
path	0	0	0	0.21	0
people	0	0	0.26	-0.55	-0.89
people in	0	0	1.48	0	0
people who	0	0	-0.11	0	0
per	0.63	0	0	0	0
perfect	0	0	0	0	-0.12
perfect .	0	0	0	0.31	0
perfect . $	0	0	0	0.31	0
perhaps	0	0	-0.12	0	0
persists	1.25	0	0	0	1.45
persists .	0	0	0	0	0.07
persists . $	0	0	0	0	0.07
person	0	0	0	0.34	0
phone	-0.41	0	0.22	0	0
phones	0	0	0	0.31	0
pick	-0.14	0	0	0	0
picture	0.09	0	0	0	1.20
pinned	0	0	0.08	0	0
pixel	0.18	0	0	0	0
place	0	-0.10	0	0	0
place of	0	0	0.62	0	0
plain	0.24	0	0.17	0	0.26
plan	0.37	-0.18	0	0	0
play	0	0	0	0.21	0
please	-1.41	-0.29	-0.78	-0.11	-0.60
please ?	0.37	0	0	0	0
please ? $	0.37	0	0	0	0
please help	0	0.06	0	0	0
plugin	-0.63	0.39	0	-0.54	0
plus	0.84	0	0	0.14	0
po	0	0.67	0	0	0
pod	1.32	0	0	0	0
pods	0.66	0	1.04	0	0
pods are	0	0	0	0.38	0
policy	0	0	0	0.31	0.31
pops	0	0.37	0	0	0
pops up	0	0.37	0	0	0
portal	-0.45	0	0	-0.50	0
possible	-1.22	0	0.72	-0.05	0
postman	0	0.62	0	-0.29	0
pour	-0.74	0	0	0	-0.22
pr	0	-0.24	0	0.15	0
pre	0	0	0	0	0.17
press	0	0	0	0	0.08
press login	0.24	0	0	0	0
press xxx	0	0	0	0	0.43
prints	0	0.55	0	-0.55	0
priority	0	0	0.73	0	0
private	0.14	0	0	0	0
probably	-0.33	0.23	0	0	0
problem	-0.72	0	0	-0.71	-1.06
problem .	0	0	0	0	0.19
problem . $	0	0	0	0	0.19
problem is	0	0	0.08	0	0
probleme	0.23	0	0	0	-0.68
proceed	0	0	0	0	0.15
process	0	0.40	0	0	0
prod	0	0	0	0.21	0
production	0	0.22	0	0	-0.13
profile	0.20	0	0	-0.81	0
progress	0	0.39	0	0	0
project	0.12	0	0	0	0
promise	0	0.37	0	0	0
prompt	0	0.80	0	0	0
properly	0	-0.55	0	0	-0.37
proto	0.26	0	0	0	0
provider	-0.73	0.18	0.15	-0.59	-0.98
providers	0	0	0	0.11	0
proxy	0.41	0	0	-0.55	0.13
prs	-0.16	0	0	0	0
public	0	-0.12	0	0	0
published	0	0	0	0.40	0
pulled	0.36	0	0	0	0
put	1.71	0	0.12	0.30	0.65
put 0	0	0	0.32	0	0
put 0 .	0	0	0.32	0	0
put in	0.36	0	0	0.18	0
put it	-0.31	0	0	0	0
put it in	0	0.45	0	0	0
put that	0	0.53	0	0	0.37
puts	0	0	0	0.59	0
putting	0.67	0	0.20	0	0
py	0.08	0	0	-0.07	0
quand	0.41	0.44	0	0	1.30
que	-0.12	-0.28	0	0	0
query	0.09	0	0	0.05	0
query string	0	0	0	0.16	0
question	0	0	0.34	0	0
quick	0	0	0	-0.32	0
quiet	0.64	0	0	0.52	0
quit	0	0	0.25	0	0
raised	0.16	0	0	0	0
ran	0	0.14	-0.83	0	0.32
ran into	-0.89	0	0	0	0
ran the	0.10	-0.24	0	0.40	0
rancher 0	0	0	0	0.11	0
rancher 0 .	0	0	0	0.11	0
rate	0	0	0	0	0.52
re	0	0	0	-0.05	0.66
re added	0	0	0.48	0	0
react	0	0	0	-0.19	0
read	-0.44	-0.23	0	0	-0.68
real	0	0	0	0.66	-0.24
really	-0.15	0.40	0	0	0
reason	-0.16	0	0	0	0
reauthenticate	0.37	0	0	0.34	0
reboot	0	0	0.17	0	0
reboot of	0	0	0.19	0	0
reconnect	0	-0.14	0	0	0
red	0	0	0	0	0.08
redirect	-0.75	0.18	-1.31	-0.20	0.37
redirect uri	0.43	0.50	0	0	0.43
redirect uri $	0	0.12	0	0	0.49
redirect uris	-0.06	0	0	0	-0.11
redirect url	0	0	0	0	-0.19
redirected	-0.55	0	0	0	0
redirects	0	0	0	0.32	0
redirecturl	0.39	0	0	0	0
redis	0.76	0	0	0	0.30
refresh	-1.43	-0.25	0.21	0	-0.70
refresh the	0	0	0.19	0	0
refresh token	0	0	0	-0.32	0
refreshes	-0.25	0	0.12	0	0
refuses	0.56	0	0	0	0.29
regel	0	0	0	0.58	0
region	0	0	0	0.54	0
register	-0.23	0	0	0	0
registered	0.93	0	0	0.39	0
rein	0	0	0	0.80	0
reinstalled	2.36	0	0	-0.20	0.97
related	-0.17	0	0	0	0
release	-0.62	-0.22	0	1.34	0
released	0	0	0.49	0	0
released with	0	0	0	0.64	0
relevant	0	0	0	0	0.29
reload	0.61	0	1.01	0	0.53
reload the	0	0	1.08	0	0
reloads	0	0.27	0	0	0
remote	0	0	0	0.86	0
remove	0	0	0.25	0	0
remove the	-0.21	0	0	0	0
removed	1.89	0	0	0.38	0
removed the	0	0	0	0	-0.18
removing	0	0	0.21	0	0
removing the	0	0	0.11	0	0
renewed	0.33	0	0	0	0
reopen	0	-0.46	0	0	0
replaced	0	-0.27	0	0.87	0.38
repo	-0.25	0	0	0	0
reproduce	0	0	-0.09	-0.09	-0.63
request	0	0.95	-0.25	0	-0.09
request .	-0.07	0	0	0	0
request . $	-0.07	0	0	0	0
requests	0	0.12	0	0	0
reset	0	0	0	0	0.99
reset the	0	0	0.23	0	0
resolve	0.54	0	0	0	0
resolved	-0.23	0	0	-0.55	0
resolved :	0	0	0	-0.49	0
resolved it	0	0	0	0.79	0
resourcerequiresconsent	0	0	0	0	0.10
response	-0.57	0	0	0	0
response time	0	-0.27	0	0	0
restart	1.65	0	1.82	0.72	0.83
restart of	0.77	0	0.42	0.49	0.45
restart the	0	0	0	0	0.13
restarted	2.29	0.29	-0.16	-0.31	1.43
restarted the	0	0	0	-0.23	0
restarting	0.22	0	0.90	0	0
result	-0.56	0	0	0	0
retry	0	-0.12	1.42	0	0
retry .	0	0	0.09	0	0
retry . $	0	0	0.09	0	0
returns	0	0	0	0	-0.41
review	0	-0.66	0	0	0
right	-0.17	-0.45	0	-0.35	-1.56
right .	0.06	0	0	0	0
right . $	0.06	0	0	0	0
right away	-0.06	-0.09	0	0	-0.57
right now	0	0.89	0.26	0	0
roll	0	0	0.10	0	0
rollback	1.89	0	1.87	0	0
rolled	0.46	0.13	0	0	-0.61
rolled back	0	0	0	0	-0.35
rolled back to	0	0	0	0	-0.35
root	0	0	0.37	0	0
root cause	0	0	0	0.17	0
root url	0	0	0.56	0	0
roughly	0	0	0	0	0.12
round it	0.54	0	0	0	0
route	0	0	0	0	-0.23
row	0	0	0.12	0	0
rsa	0	0	0	0.49	0
rules	0	0	0	0.23	0
run	0	0	0	0	-1.55
run a	0	0	0.08	0	0
run it	0.06	0	0	0	0
run with	0.14	0	0.43	0	0
running	0.22	0.08	0	0	0
running .	0.47	0	0	0	0.58
running . $	0.47	0	0	0	0.58
runs	0	-0.53	0.09	-0.22	0
s	0.13	0	0	0	0
s0	0.63	0	0	0	0
safari	-0.16	0	-0.20	0	0
said	0.82	0	0.42	0	0
salesforce	0	0	0	0.15	0
same	0.78	1.42	0	-0.96	1.36
same $	0	0.22	0	0	0
same .	0.46	0	0	0	0
same . $	0.46	0	0	0	0
same 0	0	0.51	0	0	2.18
same as	0	0	0	0	-0.08
same here	0	0	0	0	-0.10
same issue	0	0	0	0	0.09
same message	0	0	0	0	0.10
same message .	0	0	0	0	0.70
same problem	0.12	0	0	0	0
same problem .	0	0	0	0	0.62
same thing	-0.52	-0.39	0	0	0.27
same thing .	0	0	0	0	0.06
same user	0.09	0	0	0	-0.13
same with	-0.12	0	0	0	-0.21
saml	-0.51	0.28	-0.14	0	-1.44
saml .	0	0	-0.11	0	0
saml . $	0	0	-0.08	0	0
saml gui	0	0	0.19	0	0
saml sso	0	0.21	0	0	0
saml0aws	0	0	0.59	0	0
sample	0	-0.08	0	0	0
sandbox	-0.10	0	0	0	-0.13
saved	0	0	0	0	0.24
saw	-0.77	0	0	0.09	0
say	0	-0.98	0	0	0
says	-0.29	0.97	-0.60	-1.06	0
says $	0	0.24	0	0	0
says :	0.31	0	0	0	0
scaled	0.34	0	0.44	0.19	0
screen	-0.27	0.47	0	0	0
screen .	0	0.09	0	0	0
screen . $	0	0	0	0	0.21
screenshot	0	0.94	0.08	-0.58	0.54
screenshot $	0.28	1.17	0	0	0.31
script	0.46	0	0.11	0	0
se	-0.53	0	0.70	0	-0.45
search	-0.53	0	0	-0.60	-0.54
searched	1.53	0	0	0	0
second	-0.68	0.27	0	0	1.12
second login	0	0	0	0	0.11
seconds	0.85	0.23	0	0	0
seconds .	0.13	0	0	0	0
seconds . $	0.13	0	0	0	0
secret	0.63	-0.46	-0.59	1.40	0
secure	0	0	0	0	0.37
security	0	-0.80	0	0.42	-0.08
see	0	0	-0.27	-0.94	-0.45
see if	0.76	0	0	0	0
see it on	0.72	0	0	0	0
see that	0.23	0	0	0	0
seem	0	0	0	0	0.07
seem to	0	0	0	0	0.07
seems	0	0	0	-0.36	0
seems to	0	0.22	0	0	0
sees	0	-0.16	0	0	0
sees the	0	-0.49	0	0	0
seit	-0.29	0	0	-0.50	0
seit heute	0	0	0	-0.18	0
self	0	0	0	0	0.52
self signed cert	0	0.29	0	0	0
sends	-0.06	0.81	-0.15	0.06	0
sends me	-0.20	0	0	0	0
sends you	0	0.28	0	0	0
sent	0	0	0	0	-0.10
separate	0	0	0	0.67	0
server	0	0.32	0	0	0
server .	0	0	0	0	0.35
server . $	0	0	0	0	0.48
server and	-0.62	0	0	0	0
server log	0	0	0	0	0.19
server pods	0	0	0.29	0	0
server's	0.82	0	0	0	0
servers	0.67	0	0	0.54	0
service	-0.37	0.18	0	-0.44	0
service and	0	0	0.31	0	0
services	1.00	0	0	0	0
session	0	-0.49	0	0.95	0
session .	0	-1.33	0	0	0
session id	0.53	0	0	0	0
sessions	0	0	0	0.42	0
set	0.52	0	0	0	0.18
set it to	-0.12	0	0	0	0
set to	0.33	0	0	0	0
set xxx	0	0	0	0	0.07
setting	0.27	0	-0.28	0	0
settings	0.86	-0.66	0.53	0.60	-0.39
settings . $	-0.14	0	0	0	0
setup	0	0	0	0.37	0
several	-0.43	0.13	0.63	0	0
sfdx	0.64	0	0	0	0
sha	0	0	0	0.33	0.06
sha 0	0	0	0	0.33	0.06
short	0	0	0.30	1.03	0
should	-0.74	-0.84	-0.69	0.43	-0.56
should be	0	0	0	-0.14	0
shouldn't	-0.07	-0.15	0	0	0
shows	0.86	1.31	-0.61	-0.91	0.36
si	-0.08	0	1.33	-1.01	0
side	0.35	0	0	0	-0.69
side .	0	0	0	0.41	0
side . $	0	0	0	0.41	0
sign	-0.22	0.53	0	0	0
sign in	-0.61	0.80	-0.19	0	-0.09
sign in logs	0.09	0	0	0	0
sign in with	-0.27	0	0	0	-0.63
signature	-0.27	0	0	0	0
signed	0.16	0	-0.29	0	0
signed cert	0	0.29	0	0	0
signed in	0.57	-0.28	0	0	0
signing	-0.81	0	0	0	0
signing key	0	0	0	0	0.10
signs in	0	0	0.22	0	0
silent	0.35	0	0	0	0.27
similar	0	0	0	0	0.64
since	0	0.05	-1.03	0.85	-0.14
since .	0.37	0	0	0	0
since . $	0.37	0	0	0	0
since 0	0	-0.09	0	0	-0.24
since i	-0.39	0	0	0	0.11
since then	-0.65	0	0	0	0
single	0	0	0	0.12	0
single page	0	0	0	0.45	0
site	-0.15	0	0.19	0	-0.21
site .	0	0	0.27	0	0
site . $	0	0	0.31	0	0
site's	0	0	0.26	0	0
slash	0	0	0	0.37	0
small	0	0	0	-0.11	0
so	0	0	0.38	0.18	-0.36
so .	-0.12	0	0	0	0
so . $	-0.30	0	0	0	0
so :	0	0	0	0	0.52
so far	1.15	0	0	0	0
so far .	0.12	0	0	0	0.40
so for	0	0	1.19	0	0
so i	0.16	-0.57	0.46	0	0
so it's	0	0	1.31	-0.08	0
so that	-0.58	0	-0.24	0	0
so that's	0.64	0	0.98	0	0
so the	0	0.81	0	0.77	0
so the session	0	0	0	0.66	0
so users	0	0	0.23	0	0
software	0	0.16	0	0	0
solution	-0.25	0.28	0	0	0
solve	0	0.69	0	0	0
solved	1.51	-0.35	1.20	1.57	-0.41
solved $	0	0	0.21	0	0
solved it	0	0	-0.25	0.70	0
some	-0.07	0.89	0	-0.79	-0.37
some days	0	0	0	0	0.20
some of	0	0	0.26	0	0
someone	0	-0.62	0	0.19	-0.17
something	0	0.27	0	-0.58	0
something for	0	-0.14	0	0	0
something in	0	0.53	0	0	0
something in the	0	0.48	0	0	0
sometimes	0	0	0.63	0	-0.18
sono	-0.25	0.48	0	0	0
sonoma	0	0	0	0.28	0
soon as	0.09	0.60	0	0	0
sorry	-0.78	-0.78	0	0.05	0
souci	-0.70	0	0	0	0
source	0.24	0	0	0	0.46
sp	0	0	0	0	-0.29
sp .	0	0	0.22	0	0
sp and	0.26	0	0	0	0
specific	0	0	1.43	0	0
split	0.61	0	0	0.52	0
ssl	0	0	0	0.60	-0.05
ssl cert	0	0	0	0.41	0
ssl cert file	0	0	0	0.41	0
sso	-0.68	0.80	0	-0.41	-0.20
sso in	-0.07	0	0	0	-0.28
stack	0	0	0	0	0.21
stack overflow	0	0	0	0	0.36
stack overflow answer	0	0	0	0	0.36
stackoverflow	1.13	0	0	0	0
stand	0	0	0	0.79	0.36
start	0	0	0	-1.09	-0.39
starting	0	0	0.41	0	0
starts	0.46	0	0	0	0
startup	0.18	0	0	0	0
state	0	0	-0.27	-0.40	-0.65
static	0	0	0	0.10	0
status	-0.64	0	0	0	0
status page	0	-0.13	0	0	0
stays	0	0	0	0	2.14
stays .	0	0	0	0	0.32
stays . $	0	0	0	0	0.32
step	0	0.12	0	0	0
steps	0	0.38	0	0	-0.43
still	0.63	0.87	-1.05	0	2.46
still 0	0	0	0	0	0.80
still get	0	0	0	0	0.56
still has	0	0.15	0	0	0.52
still the	0	0	0	0	0.23
still there	0.20	0	0	0	0
still xxx	0.40	0.32	0	0	1.22
still xxx .	0.81	0.38	0	0	0.57
stopgap	0	0	0.28	0	0
storage	0.44	0	0.18	0	0
store	0.35	-0.49	0	0	0.38
stores	0	0	0	-0.21	0
straight	0	0	-0.16	0	0
strict	-0.25	0	0	0.43	0
stuck	0	0	0	0	1.49
stuck at	0	0	0	0	1.26
succeed	0.52	0.24	0	0	0
succeeds	0	0	1.20	0	-1.02
succeeds .	0	0	0.87	0	-0.59
succeeds . $	0	0	0.87	0	-0.59
success	1.03	0	0	0.20	0
successful	-1.18	0	0	0	0
such	0	-0.30	0	0	0
suggested	1.75	0	0.55	0	1.57
suggestion	0	0.07	0	0	0
support	0	0.05	0.26	0	0
sur	0.56	0	0	0	-0.34
sure	0.34	0	0	-0.10	0
sure .	0	0	0	0	0.20
sure . $	0	0	0	0	0.20
switch	0.17	0.48	0.16	-0.51	0
switched	1.32	0	0.27	0	0.12
switched off	0	0	0.28	0	0
switched to	0	0	0	0	0.10
sync	0.67	0	0	0.11	0
sync .	0	0	0	0.35	0
sync . $	0	0	0	0.35	0
synced	0.06	0	0	0	0
system	0	0	0	-0.83	0
system :	0	0	0	0	0.40
t	0	0	0	0	0.29
tab	0	0.59	0.49	0	0
tag	0	0.93	0	0	0
take	0	0	0	0	0.27
take that	0	0	0	0.80	0
take the	0	0.08	0.88	0	0
taken	0	0	0	-0.36	0
takes	-0.72	0	0.65	0.32	0
takes the	0	0	0.12	1.18	0
team	-0.50	0	0	0	0
teams	-0.48	0.30	0	0	0
teams .	0	0.07	0	0	0
tell	-0.47	-0.53	0	0	-0.15
temporary	0	0	0.32	0	0
ten	0.46	0	0	0	0.61
tenant	-0.72	0.49	0	-0.11	0.21
terminal	0.27	0	0	0	0
terraform	0.76	0	0	0	0
tessie	0	0	0	0.07	0
test	0.25	-0.96	-0.15	0	0
tested	1.76	-0.91	0	-1.44	-0.12
tested .	0	0	0	0	-0.16
tested . $	0	0	0	0	-0.16
text	0	-0.10	0	0	0
than	-0.99	0	0	0	-0.29
thank you !	0.09	0	0	0	0
thanks	-0.56	0	0	-0.39	0
thanks !	-0.20	0	0	0	0
thanks ! $	-0.20	0	0	0	0
thanks for	0	0	0	-0.41	0
thanks for the	0	0.07	0	0	0
that	0.12	-0.76	0.52	0	-0.75
that $	0	0.13	0	0	0
that .	-0.14	0	0	0	0
that . $	-0.14	0	0	0	0
that 0	0	0	0	0	0.13
that did	0	0	0	-0.17	0
that doesn't	0	0	0	0	0.16
that helps	0	0	0.07	0	0
that i	-1.34	0	-0.27	0	0
that in	0	0.08	0	0	0.22
that in the	0	0.27	0	0	0.41
that it	0	0	0.41	-0.06	0
that made	0	0	0	0.08	0
that one	0	-0.17	0	0	0
that one .	0.63	0	0	0	0
that the	0	0	-0.86	0	0
that xxx	0	0	0	0	0.12
that's	-0.14	-0.32	0.28	-0.50	-0.98
that's what	0.57	-0.17	0	0	0
that's where	0	0	0.13	0	0
the	0.23	-0.72	0.35	0.10	0
the . .	0	0	0.37	0	0
the 0	0	0	0	0	0.17
the 0 .	0.18	-0.46	0	0	0
the 0 page	0	0	0	0	0.51
the account	0.42	0	0	0	0
the admin	0	0.28	0	0	0
the api	0.37	-0.44	0	0	0
the apiserver	0	0	0	0	0.63
the app	-0.88	0	-0.85	0.10	-0.12
the app in	0	0	0	0.41	0
the app's	0	0.61	0	0	0
the authentication	0	-0.19	0	0	0
the base	0	-0.47	0.39	0	0
the browser	0	0	-0.25	0	0
the browser's	0	0	0.22	0	0
the button	0	0	0.18	0	0
the ca	0	0	0	0.09	0
the cache	0.94	0	0.07	0	-0.32
the callback	0.89	0	0	0	0.27
the captcha	0	0	0	0	0.80
the captcha .	0.62	0	0	0	0
the cert	0	0	0	0.47	0
the certificate	-0.55	0	0	0	0
the change	0	0	0	-0.06	0
the claims	0	0	0.42	0	0
the cli	0.73	0	0	0	0
the client	0	0	0	0.61	0
the code	0	0	0	0.40	0
the consent	-0.78	0	0	-0.17	0
the console	0	0	0.16	0	0
the cookie is	0	0	0	0.15	0
the cookies	-0.34	0	0	0.42	0
the default	1.84	0	0.92	0	0.47
the developers	0	-0.20	0	0.20	0
the dex	-0.15	0	0	0	0
the docs	-0.33	0	0	0	0
the email	0	0.26	0	0	0
the end	0.17	0	0.75	0	0
the error $	0	0.26	0	0	0
the error is	0	0	0	0	0.19
the errors	-0.31	0	0	0	0
the exact	0	-0.23	0	0.10	0
the example	0.16	0	0	0	0
the example app	0.21	0	0	0	0
the extension	0.09	-0.08	0	0.32	0
the first login	0	0	0.26	0	0
the fix	-0.11	0	0.06	0.75	0
the fix .	0	0	0	0.27	0
the fix is	0	0	0.15	0	0
the google	0.77	0	0	0	0
the group	0	0	0	0.21	0
the identical	0	0	0.29	0	0
the identity	0	0	0	0.29	0
the idp	0	0.38	0	0.22	0
the image	0	0	0	1.28	0.10
the integration	0.15	0	0.43	0.60	0
the issue	0	0.15	0	0	0
the issuer	0	0	0	0.98	0
the job	0	0	0.24	0	0
the key	-0.26	0	0	0	0
the last	0	-0.29	0	0	0
the latest	0	0	0	0.79	0
the latest version	0	0	0	0.80	0
the ldap	0	0	0.49	0	0
the library	0	-0.17	0	0	0
the link	0	0	0	0.07	0
the log	-0.18	0	0	0	0
the login	-0.26	0	0	-0.48	-1.58
the login popup	0	0	0	0	-0.23
the login prompt	0.51	0	0	0	0
the logs	0.11	0	0	0	0
the loop	0	0	0	0	0.88
the mail	0	0	0	0.08	0
the manifest	0	0	0	0.14	0
the message	0	-0.45	0	0	0
the metadata	-0.11	0	0	0	0
the mismatch	0	0	0	0	0.07
the moment	-0.46	0	0	0	0
the native	0.17	0	0	0	0
the network	0	0	0	0.19	0
the new	0.40	0	-0.50	0.38	0
the new one	-0.14	0	0	0	0
the next	0.44	-0.80	0	0	0
the nginx	-0.96	0	0	0	0
the nodes	0	0	0	1.16	0
the notification	0	0	0.20	0	0
the oauth	0.33	0	0	-0.25	0
the oidc	0	0	0.76	0	0
the okta	0	0	0	0	0.45
the old	0.37	0	0.32	0.65	-1.04
the old one	-0.12	0	0	0	0
the only	0	0	0.70	0	0
the only way	0	0	0.99	0	0
the operator	-0.12	0	0	0	0
the other	-0.44	0	0	0.58	0
the other one	0	0	0	0.18	0
the others	0	0	0.39	0	0
the output	0.37	0	0	0	0
the password	0	0	-0.55	0	0
the patch	0	0	0	1.40	0
the phone	-0.70	0	0	0	0
the plugin	0	0.45	0	0	0
the pod	0.52	0	0	0	0
the policy	0	-0.13	0	0	0
the popup	0	0	0	0.39	0
the provider	0	0	0	-0.40	0
the proxy	0.85	0	0	0	0
the re	0	0	0	0.48	0
the real	0	0	0	0.15	0
the reason	0	-0.53	0	0	0
the redirect	0	0	0	0.41	0.65
the redirect uri	0	0	0	0.66	-0.43
the refresh	0	0	0	-0.12	0
the release	0	-0.29	0	0	0
the root	0	0	0.70	0	0
the same	-0.45	0.60	0.42	-0.67	0
the same $	0	0.22	0	0	0
the same .	0.44	0	0	0	0.83
the same as	-0.39	0	0	0	-0.08
the same error	-0.06	0	0	0	-1.02
the same thing	-0.33	0	0	0	-0.18
the same with	-0.05	0	0	0	0
the saml	-0.07	0	0	0	0
the second	-0.19	0	0	0	0
the secret	-0.48	0	0	0	0
the server	-0.15	0	0	0	0.16
the server log	0	0	0	0	0.19
the service	0	0	0.38	0	0
the sign	0.43	0	0	0	0
the sign in	0.43	0	0	0	0
the signature	-0.40	0	0	0	0
the site	0	0	0.30	0	0
the spa	0	0	0	0	0.22
the sso	0	0	0	0.45	0.66
the system	0	-0.26	0	0	0
the tab	0	0	0.56	0	0
the tenant	0	0	0	0	0.39
the terminal	0	0	0.06	0	0
the time	0	0	0	0	-0.23
the token	0.29	0.47	0	0	0
the token .	0	0	0	0.27	0
the token is	1.03	0	0	0	0
the trailing	-0.24	0	0	0.11	0
the trick	0	0	0.42	0	0
the tutorial	-0.10	0	0	0	0
the two	0	0	-0.89	-0.44	0.30
the ui	0	0	-0.24	0	0
the update	0.32	0.16	0	0	0.54
the url	0	0	0.43	0	0
the user	-0.43	0	0	0.35	-0.71
the user's	0	0	0.57	0.77	0
the user's password	0	0	0.61	0.38	0
the verification	0	0	0	0.17	0
the very same	0.06	0	0	0	0
the vpn	0.84	0	0.99	0	0
the way	0	0	0.29	0	0
the web	0	0.17	0	0	0
the weekend	0	0.17	0	0	0
the windows	0.26	0	0	0	0
the wrong	0.09	0	0	0	0
the xxx	0	-0.83	0.27	-0.55	-0.07
their	0	0	-0.36	0	0
them	0	0	0.57	0	0
then	-0.24	0.29	0.30	0	0
then $	0	0	0.08	0	0
then :	0	0.06	0	0	0
then a	0	0	0	0.31	0
then i	0.21	0	0	0	0
then the	0	0	0	0	1.25
there	0	0	-0.54	-0.88	0.47
there $	0.71	0	0	0.24	0
there ?	0	-0.26	0	0	0
there ? $	0	-0.26	0	0	0
there is	0	0	0	0	0.06
there is a	0	0	0	0	0.05
there the	0	0	0	0.06	0
there was	0	0	0.23	-0.24	0
there were	0	-0.26	0	0	0
there's	-1.31	0	-0.72	0.26	0
there's no	0	0	0	0	-0.63
these	1.18	0	1.02	0	1.35
they	0.87	0	0	0.41	0.90
they don't	0.46	0	0	0	0
they're	0.05	0	0	1.01	0
thing	-0.05	-0.64	0.36	0	0
thing :	0	-0.45	0	0	0
thing that	0	0	0.52	0	0
things	0	0	0	0	0.36
third	-0.35	0	0	0	0
third party	0	-0.40	0	0	0
this	-0.41	0	0	0.13	-0.23
this $	0	0.73	0	0.43	0.37
this .	-0.16	0	0	0	0
this . $	-0.16	0	0	0	0
this :	-0.57	-0.25	0.40	0	0
this error	0	0	0	0	-0.07
this is	0.09	0	0.26	0	0
this issue	0	-0.22	0	0	-0.68
this on	0.13	0	0	0.23	0
this one	0	-0.34	0	0	0
this problem	0	0.27	0	-0.11	0
this release	0	0	0	0.08	0
this thread	0	-0.29	0	0	0
this time	0	0	0	0	0.36
those	0.59	0	0	0	0
though	0	0	0.13	0	-0.30
though .	0	0	0	0	-0.14
though . $	0	0	0	0	-0.14
three	0	-0.39	0	-0.62	0.42
through	0.97	0	0.45	-0.30	0.12
through .	0.26	0	0.47	0	0
through . $	0.26	0	0.47	0	0
through a	0	0	1.17	0	0
through the	0.37	0	-0.41	0	0
thumbprint	0	0	0	0	0.17
ticket	0	0.28	0	0	0
ticket .	-0.37	0	0	0	0
ticket . $	-0.37	0	0	0	0
tickets	0	-0.11	0	0	0
time	-0.65	-0.06	0.53	0	0.22
time $	0.17	0	0.70	0	0
time .	0	0	-0.38	0	0.10
time . $	0	0	-0.32	0	0.10
time :	0	-0.29	0	0	-0.36
times	0.49	0	0	-0.15	0
times .	0.55	0	0	0	0
times . $	0.55	0	0	0	0
tls	0	-0.28	0.44	0	0
to	0	0.29	0.24	-0.51	-0.33
to . $	0	0	0.23	0	0
to 0	0.90	0	0	0	0.32
to 0 .	0.18	0	-0.46	0	0.06
to authorize	0	0	0	0	0.17
to be	0	-0.28	0	0	-0.45
to be in	0	0	0	0.17	0
to be sure	0.14	0	0	0	0
to do	-0.56	-0.18	0	0	0
to do with	0	-0.24	0	0	0
to find	0.15	0	0	0	0
to get	-0.14	0	0.23	0	0
to get the	0	0	0	0.35	0
to help	0	-0.35	0	0	0
to log	-0.94	0	0	0	0
to log in	-0.79	0	0	0	0
to login	0.18	0.22	0	0	0.98
to me	-0.38	0	0	0	0
to my	0.99	0	0	0	0
to no	0.12	0	0	0	0
to no avail	0.12	0	0	0	0
to reproduce	-1.12	0.11	0	0	0
to run	0	0	0.07	0	0
to see	0.67	0	0	0	0
to see if	0.37	0	0	0	0
to set	0	0	0	0.09	0
to the	0	0.19	-0.68	0.33	0.30
to the idp	0	0	0	0	0.52
to the real	0	0	0	0.55	0
to work	0	0	0	0	1.51
to work with	0	0	0	0	0.59
to xxx	-0.22	-0.72	0	0.12	0
to xxx .	-0.06	-0.05	0	0	0
toast	0	0	0	0.26	0
today	-1.70	0	0	0	0
today the	0	0	0	0	0.39
todos	0	0	0.73	0	0
token	0.06	0.35	0	0.22	0
token $	-0.08	0	0	0	0
token .	0	-0.20	0	1.13	0
token . $	0	-0.16	0	0.09	0
token expired	0	0.16	0	0	0
token is	0.70	0.69	0	0	0
tokens	0.07	0.79	-0.08	0.50	0
told	0	0.68	0.84	-0.34	0
told to	0	0	0.39	0	0
tomorrow	-0.07	0	0	0	0
too	0	0.75	-1.34	-0.34	0
too many	0	0	0	0.10	0
took	0.82	-0.20	0	0	0
took the	0	0	0	0.47	0
top	0.19	0	0	0	0
touch	-0.12	0	0	0	0
toujours	0	0.72	0	0	0.92
tout	-0.14	0	0	0	0
trace	0.40	0	0	0	0.66
traefik	0	0.26	0	0	0
trailing	-0.26	0	0	0.10	0
trick	0	0	0.42	0	0
tried	2.09	-0.07	-0.37	-1.53	1.68
tried to	-0.12	0	0	0	-0.35
tried xxx	-0.18	0	0	0	0
trouble	0	0	0	0	-0.54
true	0.08	0	0	0	0
true $	-0.12	0	0	0	0
true .	-0.07	0	0	0	0
true . $	-0.07	0	0	0	0
true and	0.39	0.51	0	0.33	0
true it	0.33	0	0.29	0	0
trust	0	-0.35	0	0	0
try	-1.29	-0.64	0	0	-0.76
trying	0	0.52	0	0	0
trying to	0	0.38	0	0	0
tu	0	-0.50	0	0	0
turned	0.35	0	0	-0.55	0.38
turns	0	0	0	0	0.24
turns out	0	0	0	0.32	0
tutorial	-0.06	0	0	0	0
twice	0.70	0	0	-0.13	0
two	0	-0.33	0	0.22	0.27
two hours	0	0.35	0	0	0
type	0.39	0.88	0	0	0
u0	0	-0.78	0.09	-0.07	0.06
u0 !	0	0	0.18	0	0
u0 ! $	0	0	0.18	0	0
u0 $	-0.15	-0.93	0	0	0
u0 .	-0.21	0.13	0	0	-0.18
u0 . $	-0.21	0.13	0	0	-0.18
u0 could	0	0	0	0	0.37
u0 could you	0	0	0	0	0.37
u0 that	0	0.36	0	-0.42	0
u0 u0	0	0	0	0	0.31
u0 wrote	0.36	0	0	0	0
ubuntu	0	0.10	0	0	0
ui	-0.82	0	0	0	0
un	0	-0.16	0	0.70	0
unauthorized	0	0.28	0	0.38	0
unchanged	0	0	0	0	0.49
und	-0.42	0	0.54	0	0
under	0	-0.36	0	0.43	0
under 0	0	0	0	0.31	0
unfortunately	0.33	0.70	0	0	0.60
uninstall	0	-0.23	0	0	0
uninstall the	0	-0.23	0	0	0
unit	0	0	0	0.34	0
unknown	-0.20	0	0	0	0
until	-0.94	-0.54	1.50	-0.75	-0.15
until the	0	0	0.06	0	0
up	-0.14	0	-1.05	0.25	0
up :	0	0	0	0.06	0
up and	0	0	0	0.09	0
up in	0	0	0	-0.09	0
up on	0	0	0	0	0.49
up the	0	0	0	0	-0.10
up xxx	0	0	0.34	0	0
update	0	0	0	0.51	0
update :	0.38	0	0	0	0
update the	0	0	0.48	0	0
updated	0.51	0	0	0.40	0
updated and	0	0	0	0	0.12
updated to	0	0	0	-0.16	0
updating	0.34	0	0	0	0
updating the	0.43	0	0	0	0
upgrade	0	0	-0.26	0.48	-0.16
upgraded	0	0	-0.08	0	0.60
upgraded to	0	0	0	0	0.83
upgraded to 0	0	0	0	0.12	0.83
uploaded	-0.80	0	0	0	0
uploaded the	-0.07	0	0	0	0
uploaded the new	-0.07	0	0	0	0
uri	0.28	0	0	0	0.40
uri $	0	0.12	0	0	0.49
uris	-0.07	0	0	0	-0.11
url	0	0.23	0	0.40	0
url .	-0.67	0	0	0	0
url . $	-0.67	0	0	0	0
url :	0	0.40	0	0	0
url is	0	-0.28	0	0	0
url xxx	0.09	0	0	0	0.30
url xxx $	0.09	0	0	0	0.56
urls	0	0	0	0	1.35
us	0.14	-0.13	0.06	0	-0.11
us the	0	0.38	0	0	0
use	-0.13	0.20	0	-0.29	0
use .	0	0	0	0	0.26
use . $	0	0	0	0	0.26
used	0	0.75	0	0	0
user	0.05	0	-0.34	0.08	-0.41
user and	0	0.13	0	0	0
user is	0	0	0	0	0.15
user is not	0	0	0	0.19	0
user name	0	0	0	0.28	0
user's	-0.21	0	0.46	0.75	0
user's password	0	0	0.53	0.38	0
useragent	0	1.10	0	-0.58	0.09
userinfo	0.27	0	0	0	0
username	0	0	0.59	0	0
username password	0	0	0.40	0	0
users	0	0.29	0.61	0.18	-0.47
users are	0.52	0	0.50	0	0
users can	0	0	-0.16	0	0
users can log	0	0	-0.16	0	0
utc	0	0	0	0	0.05
v0	0	-0.11	-0.10	-0.22	0
v0 .	0	-0.43	0	0	0
v0 . 0	0.06	0	0	0	0
validation	0	0	0.68	0	0
value	0	0	0	0	-0.25
values	0.29	0	1.19	0	0
var	0	0.70	0	0	0
verbose	0	0	0	0	0.11
verifier	0.79	0	0	0	0
version	-0.89	0	0	0	-0.71
version 0	0	0	0.75	0	0
versions	-0.19	0	0	0	-0.53
very	0	0	0	-0.25	0
very same	0.06	0	0	0	0
via	0	0.08	-0.78	0	0
vide	0.18	0	0.37	0	0
vide le	0.18	0	0.43	0	0
vm	0	0	0	0.38	0
volume	0	0	1.15	0	0
vpn	0.51	0	0.59	0	0
vpn .	0.09	0	0.20	0	0
vpn . $	0.09	0	0.26	0	0
vs	0	0	0	0.15	0
vue	-0.48	0	0	0	0
w	-0.55	0	0	0	0
wait	0	-0.91	0	0	0
want	0	0	0	0	0.39
want it	0	0	0.36	0	0
wanted	-0.07	0	-0.18	0	0
wants	0	0	0.40	0	0
wants the	0	0	0	0.17	0
was	0	-0.96	-0.66	1.79	-0.50
was 0	0	0	0	0.89	0
was a	0	-0.19	0	0	0
was asked	0	0.21	0	0	0
was in	0.08	0	0	0	0.40
was it	-0.59	0	0	0	0
was missing	-0.29	0	0	0.41	0
was the	-0.26	0	0	0.51	-0.23
was what	0	0	0	1.54	0
wasn't	0.66	0	0	0	0
way	0.35	0.40	1.04	0	0.34
way out	0.63	0	0.42	0	0.79
way to	0	0.65	0.55	0	0
we	-0.99	-0.46	0	-0.89	-0.70
we can	0	-0.93	0	0	0
we can't	0	0	0	0	0.34
we had	0	0	-0.26	0	0
we see	0	0	0.37	0	0
we're	-0.33	0.11	0	0	-0.27
we've	0.17	0	0	0	0
web	-0.23	0.08	0.45	0	0
web app	0	-0.20	0	0	0
website	0	0	0	0	-0.46
week	0	1.26	0	0	0.53
weeks	0	0	0	0	-0.20
well	0	0.32	0.57	0	0.10
well $	0	0.10	0	0	0
well .	-0.29	0	0	0	0
well . $	-0.24	0	0	0	0
well :	0	0	0	0.08	0
well and	0	0	0	0.45	0
went	1.77	0	0	-1.17	0.11
went through	0	0	-0.69	-0.37	0.20
were	-0.10	-0.27	-0.30	1.02	0
weren't	0	0	0	0.17	0
what	0	-0.14	0	0.06	-0.23
what am	0	0.25	0	0	0
what am i	0	0.25	0	0	0
what i	0	0	0	0.54	0
what it	0	-0.32	0	0	0
what's left	0	0	0.30	0	0
when	-0.32	0.07	-0.19	0.81	-0.35
when i	0.30	0.84	0	0	0.39
when it's	0	0	0	0.07	0
when we	0	0.19	0	0	0
when you	0	0	0	1.46	0
where	0	-0.09	0	0	0
whether	0	-0.21	0	0	0.27
which	0.93	0	0.50	0	0.28
which i	0	0	0	-0.37	0
which is	0	0	0.60	0	0
while	-0.36	0.37	0	0	0.60
while .	0	0	0.15	0	0
while . $	0	0	0.15	0	0
white	0	0.06	0	0	0
who	-1.59	-0.18	0	0	0
whoever	0	-0.77	0	0	0
whole	0	0	0	-0.22	0
why .	0.41	0	0	0	0
why . $	0.41	0	0	0	0
wieder	0.07	0	0.51	0.30	0
wieder .	0	0	0.71	0	0
wieder . $	0	0	0.71	0	0
will	0	-0.79	0	0.12	0
will be	0	0	0	0.43	0
will be in	0	0	0	0.73	0
will do	0	0	0	0.15	0
window	-0.22	0	0	0	-0.19
windows	0.35	0.87	0	-0.24	0
windows 0	0	0.75	0	0	0
with	0.13	0	0	0.22	-0.25
with $	-0.31	0	0	0	0
with 0	0	0.41	0	0.09	-0.36
with 0 .	-1.07	0.76	0	0.07	0
with :	0	0	0	0.40	0
with a	0	-0.30	0.17	0	0
with an	1.00	-0.23	0	0	0
with an app	0.60	0	0	0	0.54
with and	-0.15	0	0	0	0
with and without	-0.15	0	0	0	0
with another	0	0	0	0	1.11
with debug	0.06	0	0	0	0
with either	0	0	0	0	0.24
with invalid	0	0	0	0	0.80
with it	0	0	-0.55	0	0
with my	0	0	0	-0.15	0
with no	-0.67	0	0	0.45	0
with okta	-0.17	0	0	0	0
with one	0	0	0.27	0	0
with our	0	-0.48	0	0	0
with that	2.25	0.07	1.48	0	0
with the	0	0	-0.60	0.54	0
with the fix	0	0	0.18	0	0
with the old	0	0	0	0.61	0
with the same	0.77	0	0.43	0	-0.77
with the token	0	0	0	0.17	0
with this	-1.28	-0.17	0	0.30	0
with xxx	-0.48	-0.77	0.75	0	0
with xxx .	0	0.49	0.11	0	0.10
with xxx and	0	0	0.54	0	0
within	0.91	0.17	0	0	0.08
within 0	0.23	0	0	0	0
without	0.18	-0.75	0.66	0	-0.39
without a	0	0	-0.11	0	0
without complaint	0	0	0.18	0	0
without it	-0.22	0	0	0	0
won't	0	0.50	0	0	0
wordpress	-0.75	0	0	0	0
work	0	0.17	0.10	0	0
work either	0.47	0	0	0	0
work either .	0	0	0	0	-0.23
work with	0	0	0	0	0.46
workaround	-0.24	0	1.27	0	0
workaround :	0	0	0.27	0	0
worked	0.15	0.17	-0.10	-0.89	0.21
worked .	0	0	0	-0.16	0
worked . $	0	0	0	-0.16	0
worked for	0	0	0	0	0.33
worked for me	0	0	0	0	0.39
working	0.33	0	0.64	-0.30	-0.28
working .	0.33	0	0	0	0
working . $	0.33	0	0	0	0
working fine	-0.49	0	0.26	0	0
works	0.11	0	1.21	0	0
works .	-0.08	0.45	0.34	0	0.16
works . $	0	0	0.38	0	0.19
works again	0	0	0.55	0	-0.12
works but	1.31	0	1.55	0	0
works for	0	0	0	0.39	0
works for me	0	0	0	0.45	0
workspace	0	0.25	0	0	0
would	-0.99	0	-0.26	0	0
would you	0	0.06	0	0	0
wouldn't	-0.06	0	0	0	0
wrong	0.29	0	0	0	-0.09
wrote	0	-0.68	0	0.51	0
x	-1.56	-0.12	0	0.53	-1.30
x .	0	0	0	-0.15	0
x . $	0	0	0	-0.15	0
x forwarded	0.18	0	0	0.43	0
x forwarded proto	0.26	0	0	0	0
x this	0	0	0	0.85	0
x0	0	1.15	0	0	0.16
xml	0	0	0	-0.23	0
xxx	0.06	0.09	0.52	0.23	0.06
xxx $	-0.13	0.99	0	-0.33	0
xxx .	-0.28	0.67	0.11	-0.63	0
xxx . $	0	0.62	0.23	-0.54	0
xxx 0	0	0.35	0	0	0
xxx :	0.41	0.15	0	0	0
xxx : xxx	0.51	0	0	0	0
xxx ?	0	-0.40	0	0	0
xxx ? $	0	-0.40	0	0	0
xxx after	0	0	0	0	1.12
xxx all	0	0	0	0.49	0
xxx and	-0.65	0	0	0	0
xxx and xxx	0.60	0	0	0	0
xxx as	0	0	0.39	0	0.37
xxx by	0	-0.36	0	0	0
xxx does	0	0	0	0	-0.09
xxx en	0	0	0	0	0.37
xxx for	0	0	0	0	0.18
xxx i	1.22	0	0	0	0.80
xxx in	0	-0.91	0	0	0
xxx in the	0	0	0	-0.40	0
xxx on	-0.60	0	0	0	-0.81
xxx on the	-0.29	0	0	0	0
xxx or	0	0	0.13	0	0
xxx that	-0.15	0	0	0	0
xxx to	0.10	-0.71	0	0	0
xxx was	0	-0.17	0	0.57	0
xxx which	0	-0.32	0	0	0
xxx with	0	0.09	1.23	0	0
xxx with the	0	0	0.35	0	0
year	-1.37	0	0	0	0
years	-0.14	0	0	0	0
yep	0.17	-1.05	0	0	0
yes	0	0	0	-0.24	0.23
yes .	0	0	0	0	0.65
yes . $	0	0	0	0	0.73
yes i	0	0.21	0	0	0
yes the	0	0	0	0.26	0
yesterday	0	0	0	-0.29	0
yet	-0.64	-0.27	0	0	0
you	-0.67	-1.62	0	0	-0.74
you !	0.09	0	0	0	0
you ! $	0.09	0	0	0	0
you advise	0	0	0.07	0	0
you can	0.08	0	0	0	0
you find	0	0.44	0	0	0
you get	0	-0.21	0	0	0
you have	0.10	0	0	0.33	0
you have to	0	0	0	0.47	0
you in	0	0.09	0	0	0
you need	0	0.13	0	0	0
you said	0	0	0.46	0	0
you say	0.49	0	0	0	0.17
you set	0.10	0	0	0.48	0
you to	0	0.09	0	0	0
you try	0	0	0	0.11	0
you're	-0.99	0	0.76	0	0
you're in	0	0	1.14	0	0
you've	0	0	0.31	0	0
your	-0.92	-1.44	0	0	-2.06
your account	0	0	0.14	0	0
your case	0	0.25	0	0	0
your own	0.60	0	0	0	0
yours	0	-0.13	0	0.47	-0.53
z	0.05	0	0	0	0.58
zero	0	0	0	0	0.19
zip	0	0	0	0.24	0
в	0.56	0	0	1.09	0.71
和	2.11	0	0	0	0
失败	0	0.69	0	0	0.82
的	0.98	0	0	0	0
谢谢	0.93	0	0	1.50	0
谢谢 $	0.90	0	0	0.22	0
🎉	-0.34	0	0	0	0
👍	0	-0.32	0	0	0
😬	0	0	0	0.21	0
🤔	0	0	0	0	0.68
🤔 $	0	0	0	0	0.25
`;
