#!/bin/sh
# Draws portrait.jpg, the photo of the examples: nobody's face, so that it may be shown anywhere. Needs ImageMagick.
set -eu
cd "$(dirname "$0")"
convert -size 900x1125 gradient:'#c9d3cd'-'#8fa39b' \
  -fill '#2f3e46' -draw 'path "M 130,1125 C 150,900 280,820 450,815 C 620,820 750,900 770,1125 Z"' \
  -fill '#f3ede2' -draw 'path "M 350,835 L 450,960 L 550,835 L 500,790 L 400,790 Z"' \
  -fill '#d9a98a' -draw 'path "M 385,690 L 385,815 C 400,870 500,870 515,815 L 515,690 Z"' \
  -fill '#3a2a22' -draw 'path "M 250,520 C 230,250 380,170 470,180 C 640,190 680,330 655,540 C 665,640 640,720 600,760 C 620,640 600,560 590,500 L 320,500 C 310,600 300,680 305,760 C 265,720 245,620 250,520 Z"' \
  -fill '#e3b899' -draw 'path "M 305,470 C 300,640 360,765 452,768 C 545,765 603,640 598,470 C 590,330 320,330 305,470 Z"' \
  -fill '#3a2a22' -draw 'path "M 295,480 C 330,450 400,400 430,330 C 470,410 560,440 610,480 C 615,330 560,255 450,255 C 340,255 285,340 295,480 Z"' \
  -fill '#2b211c' -draw 'ellipse 385,535 15,13 0,360' -draw 'ellipse 517,535 15,13 0,360' \
  -fill none -stroke '#3a2a22' -strokewidth 9 -draw 'path "M 350,497 C 370,482 400,482 418,494"' \
  -draw 'path "M 484,494 C 502,482 532,482 552,497"' \
  -stroke '#c08e70' -strokewidth 8 -draw 'path "M 452,540 C 445,590 436,612 440,620 C 448,630 462,630 470,624"' \
  -stroke '#a85d55' -strokewidth 11 -draw 'path "M 405,680 C 430,704 475,704 500,680"' \
  -stroke '#22303a' -strokewidth 8 -draw 'circle 385,535 385,585' -draw 'circle 517,535 517,585' \
  -draw 'path "M 435,530 C 445,522 457,522 467,530"' \
  -blur 0x1.2 -attenuate 0.08 -quality 82 -strip portrait.jpg
